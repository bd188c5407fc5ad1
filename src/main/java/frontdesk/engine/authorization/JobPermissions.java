package frontdesk.engine.authorization;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Permissions on what belongs to no process definition: those on all of them. */
final class JobPermissions {
    private JobPermissions() {}

    /** @throws org.camunda.bpm.engine.AuthorizationException where the caller lacks it */
    static void check(Permission permission) {
        Context.getCommandContext()
                .getAuthorizationManager()
                .checkAuthorization(permission, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    /** Whether the caller has it; the engine itself, and flows at work, have each. */
    static boolean isGranted(Permission permission) {
        CommandContext context = Context.getCommandContext();
        return !context.isAuthorizationCheckEnabled()
                || context.getAuthorizationManager()
                        .isAuthorized(permission, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }
}
