package frontdesk.engine.protectedcase;

import frontdesk.domain.request.AccessRole;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Keeps protected tasks from supervisors who have no right to them. A supervisor sees every task; from a protected one
 * this is taken back, by a revocation for a group that exists nowhere but here: the engine lets a revocation for one task precede the
 * grant for all. Whoever has the right is not in that group, and pays nothing for the check.
 */
public final class ProtectedTaskAuthorization extends AuthorizationManager {
    /** The group that a task is revoked from which they do not see; nobody is its member in any account. */
    public static final String GROUP = "supervisor-without-protected-cases";

    /**
     * The caller's groups, this one among them where it applies. The engine leaves those out that no authorization names,
     * which spares nothing here and takes a look at all authorizations, one for each open task.
     */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        if (groups == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>(groups);
        if (isOutside(groups)) {
            all.add(GROUP);
        }
        return all;
    }

    /**
     * Variables of an instance belong to no task, so that no revocation for a task covers them; who may read every task
     * would find them. What a task shows they read at the task.
     */
    @Override
    protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
        if (isOutside(
                getCurrentAuthentication() == null
                        ? null
                        : getCurrentAuthentication().getGroupIds())) {
            configureQuery(
                    query,
                    Resources.PROCESS_DEFINITION,
                    "PROCDEF.KEY_",
                    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE);
        } else {
            super.configureVariableInstanceQuery(query);
        }
    }

    private static boolean isOutside(List<String> groups) {
        return groups != null
                && groups.contains(AccessRole.SUPERVISOR.group())
                && !groups.contains(AccessRole.PROTECTED_CASES.group());
    }

    /**
     * Takes the task from their sight, as long as it is open; with its end all of its authorizations go.
     *
     * @return false where it was out of their sight already
     */
    public static boolean keepOutOf(String taskId) {
        AuthorizationManager authorizations = Context.getCommandContext().getAuthorizationManager();
        if (authorizations.findAuthorization(Authorization.AUTH_TYPE_REVOKE, null, GROUP, Resources.TASK, taskId)
                != null) {
            return false;
        }
        AuthorizationEntity revocation = new AuthorizationEntity(Authorization.AUTH_TYPE_REVOKE);
        revocation.setGroupId(GROUP);
        revocation.setResource(Resources.TASK);
        revocation.setResourceId(taskId);
        revocation.removePermission(TaskPermissions.ALL);
        authorizations.insert(revocation);
        return true;
    }
}
