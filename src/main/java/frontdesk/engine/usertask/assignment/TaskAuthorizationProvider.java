package frontdesk.engine.usertask.assignment;

import frontdesk.domain.request.AccessRole;
import frontdesk.engine.protectedcase.ProtectedTaskAuthorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/**
 * What the engine grants of itself: a task to those it is offered to, or who hold it and may do it, for as long as it is so. The engine's
 * own rules would leave it open to whoever had it once, and let a publisher delete a deployment with all that runs.
 */
final class TaskAuthorizationProvider extends DefaultAuthorizationProvider {
    private static final AuthorizationEntity[] NONE = {};

    private final TaskClaimRule claimRule;

    TaskAuthorizationProvider(TaskClaimRule claimRule) {
        this.claimRule = claimRule;
    }

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(
                    user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
        };
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
            getAuthorizationManager()
                    .deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), oldAssignee);
        }
        boolean isGranted = isGranted(task, newAssignee);
        if (newAssignee != null && !newAssignee.equals(oldAssignee)) {
            claimRule.check((TaskEntity) task, newAssignee);
        }
        return isGranted ? super.newTaskAssignee(task, oldAssignee, newAssignee) : NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return isGranted(task, newOwner) ? super.newTaskOwner(task, oldOwner, newOwner) : NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
        return isGranted(task, userId) ? super.newTaskUserIdentityLink(task, userId, type) : NONE;
    }

    /** None to groups that work on no task, since with the task comes what the customer wrote. */
    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        TaskHolders.checkOffer(task, groupId);
        if (AccessRole.PROTECTED_CASES.group().equals(groupId)) {
            ProtectedTaskAuthorization.keepOutOf(task.getId());
        }
        return AccessRole.ofGroup(groupId).filter(AccessRole::worksOnTasks).isPresent()
                ? super.newTaskGroupIdentityLink(task, groupId, type)
                : NONE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (isStillThere(task)) {
            TaskHolders.checkWithdrawal(groupId);
            getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), groupId);
        }
        return NONE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        if (isStillThere(task)) {
            getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(), userId);
        }
        return NONE;
    }

    /**
     * To hold a task is no grant where a group gives it already: who leaves the group then loses it.
     *
     * @param user null where nobody is to hold it any more
     */
    private static boolean isGranted(Task task, String user) {
        if (user == null) {
            return false;
        }
        TaskHolders.check(task, user);
        return TaskHolders.mayDo(task, user) && !TaskHolders.haveByGroup(task, user);
    }

    /** With a task that ends, the engine removes all its grants at once. */
    private static boolean isStillThere(Task task) {
        return !((TaskEntity) task).isDeleted();
    }
}
