package frontdesk.engine;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Claiming is taking a task into one's own hands, giving it back is letting go of one's own. The engine lets anybody
 * who may work on a task claim it for a colleague or take it away from one, which is a supervisor's business, and asks
 * for a supervisor's permission to give back one's own.
 */
class SelfClaimTaskService extends TaskServiceImpl {
    @Override
    public void claim(String taskId, String userId) {
        String caller = caller();
        if (caller == null || caller.equals(userId)) {
            super.claim(taskId, userId);
        } else {
            setAssignee(taskId, userId);
        }
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null && isHeldBy(caller(), taskId)) {
            super.claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
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
