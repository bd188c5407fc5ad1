package frontdesk.engine.officer;

import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.messaging.MessagePreviews;
import frontdesk.ports.messaging.MessagePreviews.Preview;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The e-mails that completing a task would send. The task is completed as the officer would, and the steps behind it that
 * send e-mails are done, by the diagram in force for the case; then all of it is rolled back. So it shows what the diagram
 * says, and refuses what a completion refuses. A step that does anything beside its e-mail is not done.
 */
@Component
public class CompletionPreview {
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");

    private final EngineAuthentication engine;
    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService jobs;
    private final RepositoryService models;
    private final BeanFactory steps;
    private final MessagePreviews previews;
    private final TransactionTemplate rolledBack;

    CompletionPreview(
            EngineAuthentication engine,
            TaskService tasks,
            FormService forms,
            ManagementService jobs,
            RepositoryService models,
            BeanFactory steps,
            MessagePreviews previews,
            PlatformTransactionManager transactions) {
        this.engine = engine;
        this.tasks = tasks;
        this.forms = forms;
        this.jobs = jobs;
        this.models = models;
        this.steps = steps;
        this.previews = previews;
        this.rolledBack = new TransactionTemplate(transactions);
        rolledBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What would be sent.
     *
     * @param values as the form submits them
     */
    public Result of(Officer officer, String taskId, Map<String, Object> values) {
        Optional<Task> task = Optional.ofNullable(
                as(officer, () -> tasks.createTaskQuery().taskId(taskId).singleResult()));
        try {
            return task.<Result>map(open -> new Result.Sends(completed(officer, open, values)))
                    .orElseGet(Result.NoSuchTask::new);
        } catch (RuntimeException failed) {
            return new Result.Refused(ExceptionCauses.find(failed, FormFieldValidationException.class)
                    .orElseThrow(() -> failed)
                    .getMessage());
        }
    }

    private List<Preview> completed(Officer officer, Task task, Map<String, Object> values) {
        return rolledBack.execute(transaction -> {
            transaction.setRollbackOnly();
            return previews.insteadOfSending(() -> {
                Set<String> earlier = new HashSet<>();
                jobs(task).forEach(job -> earlier.add(job.getId()));
                as(officer, () -> {
                    forms.submitTaskForm(task.getId(), values);
                    return task;
                });
                jobs(task).stream()
                        .filter(job -> !earlier.contains(job.getId()))
                        .filter(this::sendsAnEmail)
                        .forEach(job -> jobs.executeJob(job.getId()));
            });
        });
    }

    private List<Job> jobs(Task task) {
        return jobs.createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .messages()
                .list();
    }

    private boolean sendsAnEmail(Job job) {
        return models.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(activity(job))
                        instanceof ServiceTask step
                && sendsAnEmail(step.getCamundaDelegateExpression());
    }

    private String activity(Job job) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private boolean sendsAnEmail(String expression) {
        Matcher bean = BEAN.matcher(expression == null ? "" : expression);
        return bean.matches()
                && steps.containsBean(bean.group(1))
                && steps.isTypeMatch(bean.group(1), EmailDelegate.class);
    }

    private <T> T as(Officer officer, Supplier<T> work) {
        return engine.as(officer.account(), officer.groups(), work);
    }

    /** What comes of it. */
    public sealed interface Result {
        /** These are sent; none where the completion sends none. */
        record Sends(List<Preview> emails) implements Result {}

        /** The completion is refused, with a sentence for officers. */
        record Refused(String why) implements Result {}

        /** There is no such task, as far as the officer sees. */
        record NoSuchTask() implements Result {}
    }
}
