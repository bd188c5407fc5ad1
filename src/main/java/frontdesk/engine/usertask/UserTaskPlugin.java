package frontdesk.engine.usertask;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the engine take from callers only what a task takes. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UserTaskPlugin extends AbstractCamundaConfiguration {
    private final TaskInputValidator input;

    UserTaskPlugin(TaskInputValidator input) {
        this.input = input;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setTaskService(new StrictTaskService(input));
        engine.setFormService(new StrictFormService(input));
    }

    /**
     * The engine's task service, which lets a task be completed with what it takes only, and lets people claim and
     * release tasks for themselves alone. The engine lets anybody who may work on a task claim it for a colleague or
     * take it away from one, which is a supervisor's business, and asks for a supervisor's permission to release one's
     * own. Whoever stands in for a colleague who is away claims and releases the colleague's tasks as their own.
     */
    private static final class StrictTaskService extends TaskServiceImpl {
        private final TaskInputValidator input;

        StrictTaskService(TaskInputValidator input) {
            this.input = input;
        }

        @Override
        public void complete(String taskId, Map<String, Object> variables) {
            input.complete(commandExecutor, taskId, variables, () -> {
                super.complete(taskId, variables);
                return null;
            });
        }

        @Override
        public VariableMap completeWithVariablesInReturn(
                String taskId, Map<String, Object> variables, boolean deserializeValues) {
            return input.complete(
                    commandExecutor,
                    taskId,
                    variables,
                    () -> super.completeWithVariablesInReturn(taskId, variables, deserializeValues));
        }

        @Override
        public void resolveTask(String taskId, Map<String, Object> variables) {
            input.complete(commandExecutor, taskId, variables, () -> {
                super.resolveTask(taskId, variables);
                return null;
            });
        }

        @Override
        public void claim(String taskId, String userId) {
            String caller = caller();
            if (caller == null || caller.equals(userId)) {
                asHolder(taskId, () -> super.claim(taskId, userId));
            } else {
                setAssignee(taskId, userId);
            }
        }

        @Override
        public void setAssignee(String taskId, String userId) {
            if (userId == null && (isHeldBy(caller(), taskId) || input.isSubstituted(commandExecutor, taskId))) {
                asHolder(taskId, () -> super.claim(taskId, null));
            } else {
                super.setAssignee(taskId, userId);
            }
        }

        /**
         * A task that was read earlier may carry its execution from then, which is none of the tree that the engine's log of
         * operations looks it up in.
         */
        @Override
        public void saveTask(Task task) {
            commandExecutor.execute(context -> {
                if (task instanceof TaskEntity read && read.getExecutionId() != null) {
                    Optional.ofNullable(context.getExecutionManager().findExecutionById(read.getExecutionId()))
                            .ifPresent(read::setExecution);
                }
                super.saveTask(task);
                return null;
            });
        }

        private void asHolder(String taskId, Runnable deed) {
            if (input.isSubstituted(commandExecutor, taskId)) {
                input.takenOver(commandExecutor, taskId, () -> {
                    deed.run();
                    return null;
                });
            } else {
                deed.run();
            }
        }

        private String caller() {
            return commandExecutor.execute(CommandContext::getAuthenticatedUserId);
        }

        private boolean isHeldBy(String caller, String taskId) {
            return caller != null
                    && commandExecutor.execute(context -> {
                        TaskEntity task = context.getTaskManager().findTaskById(taskId);
                        return task != null && caller.equals(task.getAssignee());
                    });
        }
    }

    /** The engine's form service, which lets a task's form be submitted with what the task takes only. */
    private static final class StrictFormService extends FormServiceImpl {
        private final TaskInputValidator input;

        StrictFormService(TaskInputValidator input) {
            this.input = input;
        }

        @Override
        public void submitTaskForm(String taskId, Map<String, Object> properties) {
            input.complete(commandExecutor, taskId, properties, () -> {
                super.submitTaskForm(taskId, properties);
                return null;
            });
        }

        @Override
        public VariableMap submitTaskFormWithVariablesInReturn(
                String taskId, Map<String, Object> properties, boolean deserializeValues) {
            return input.complete(
                    commandExecutor,
                    taskId,
                    properties,
                    () -> super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues));
        }
    }
}
