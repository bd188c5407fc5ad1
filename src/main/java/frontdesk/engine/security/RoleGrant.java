package frontdesk.engine.security;

import frontdesk.domain.request.AccessRole;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** That a role may do something to a resource of the engine, {@code *} meaning every one of its kind. */
record RoleGrant(AccessRole role, Resource resource, String id, List<Permission> permissions) {
    static RoleGrant onAll(AccessRole role, Resource resource, Permission... permissions) {
        return new RoleGrant(role, resource, Authorization.ANY, List.of(permissions));
    }
}
