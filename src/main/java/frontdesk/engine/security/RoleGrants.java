package frontdesk.engine.security;

import static frontdesk.domain.request.AccessRole.ANALYST;
import static frontdesk.domain.request.AccessRole.INTEGRATION;
import static frontdesk.domain.request.AccessRole.OFFICER;
import static frontdesk.domain.request.AccessRole.OPERATOR;
import static frontdesk.domain.request.AccessRole.PROTECTED_CASES;
import static frontdesk.domain.request.AccessRole.SUPERVISOR;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import frontdesk.domain.request.AccessRole;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * The roles as the engine knows them. A task is granted by the engine to those it is offered to, with its variables
 * ({@code frontdesk.engine.usertask}); so an officer needs nothing here but Tasklist and the pictures of the flows.
 */
final class RoleGrants {
    static final List<Grant> ALL = List.of(
            application(OFFICER, "tasklist"),
            Grant.onAll(OFFICER, PROCESS_DEFINITION, Permissions.READ),
            application(PROTECTED_CASES, "tasklist"),
            Grant.onAll(PROTECTED_CASES, PROCESS_DEFINITION, Permissions.READ),
            application(SUPERVISOR, "tasklist"),
            Grant.onAll(SUPERVISOR, PROCESS_DEFINITION, Permissions.READ),
            Grant.onAll(
                    SUPERVISOR,
                    TASK,
                    TaskPermissions.READ,
                    TaskPermissions.READ_VARIABLE,
                    TaskPermissions.TASK_WORK,
                    TaskPermissions.TASK_ASSIGN),
            // Whom a task can be given to.
            Grant.onAll(SUPERVISOR, USER, Permissions.READ),
            Grant.onAll(SUPERVISOR, GROUP, Permissions.READ),
            application(ANALYST, "cockpit"),
            Grant.onAll(ANALYST, PROCESS_DEFINITION, Permissions.READ),
            Grant.onAll(ANALYST, DECISION_DEFINITION, Permissions.READ),
            Grant.onAll(ANALYST, DECISION_REQUIREMENTS_DEFINITION, Permissions.READ),
            Grant.onAll(ANALYST, DEPLOYMENT, Permissions.READ, Permissions.CREATE),
            application(OPERATOR, "cockpit"),
            Grant.onAll(
                    OPERATOR,
                    PROCESS_DEFINITION,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY,
                    ProcessDefinitionPermissions.RETRY_JOB,
                    ProcessDefinitionPermissions.SUSPEND,
                    ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                    ProcessDefinitionPermissions.MIGRATE_INSTANCE),
            Grant.onAll(OPERATOR, DECISION_DEFINITION, Permissions.READ),
            Grant.onAll(OPERATOR, DECISION_REQUIREMENTS_DEFINITION, Permissions.READ),
            Grant.onAll(OPERATOR, DEPLOYMENT, Permissions.READ),
            Grant.onAll(
                    OPERATOR,
                    BATCH,
                    BatchPermissions.READ,
                    BatchPermissions.READ_HISTORY,
                    BatchPermissions.UPDATE,
                    BatchPermissions.DELETE,
                    BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES,
                    BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES,
                    BatchPermissions.CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND),
            Grant.onAll(OPERATOR, SYSTEM, SystemPermissions.READ),
            Grant.onAll(OPERATOR, OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ),
            // The start endpoint looks the flow up by its key, which takes READ.
            Grant.onAll(INTEGRATION, PROCESS_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE),
            Grant.onAll(INTEGRATION, PROCESS_INSTANCE, Permissions.CREATE));

    private RoleGrants() {}

    private static Grant application(AccessRole role, String name) {
        return new Grant(role, APPLICATION, name, List.of(Permissions.ACCESS));
    }

    /** That a role may do something to a resource of the engine, {@code *} meaning every one of its kind. */
    record Grant(AccessRole role, Resource resource, String id, List<Permission> permissions) {
        static Grant onAll(AccessRole role, Resource resource, Permission... permissions) {
            return new Grant(role, resource, Authorization.ANY, List.of(permissions));
        }
    }
}
