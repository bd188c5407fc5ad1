package frontdesk.engine;

import frontdesk.domain.Role;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** That a role may do something to a resource of the engine, {@code *} meaning every one of its kind. */
record Grant(Role role, Resource resource, String id, List<Permission> permissions) {
    static Grant onAll(Role role, Resource resource, Permission... permissions) {
        return new Grant(role, resource, Authorization.ANY, List.of(permissions));
    }
}
