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
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * The roles as the engine knows them. A task is granted by the engine to those it is offered to, with its variables
 * ({@code frontdesk.engine.usertask}); so an officer needs nothing here but Tasklist and the pictures of the flows.
 */
final class RoleGrants {
    static final List<RoleGrant> ALL = List.of(
            application(OFFICER, "tasklist"),
            RoleGrant.onAll(OFFICER, PROCESS_DEFINITION, Permissions.READ),
            application(PROTECTED_CASES, "tasklist"),
            RoleGrant.onAll(PROTECTED_CASES, PROCESS_DEFINITION, Permissions.READ),
            application(SUPERVISOR, "tasklist"),
            RoleGrant.onAll(SUPERVISOR, PROCESS_DEFINITION, Permissions.READ),
            RoleGrant.onAll(
                    SUPERVISOR,
                    TASK,
                    TaskPermissions.READ,
                    TaskPermissions.READ_VARIABLE,
                    TaskPermissions.TASK_WORK,
                    TaskPermissions.TASK_ASSIGN),
            // Whom a task can be given to.
            RoleGrant.onAll(SUPERVISOR, USER, Permissions.READ),
            RoleGrant.onAll(SUPERVISOR, GROUP, Permissions.READ),
            application(ANALYST, "cockpit"),
            RoleGrant.onAll(ANALYST, PROCESS_DEFINITION, Permissions.READ),
            RoleGrant.onAll(ANALYST, DECISION_DEFINITION, Permissions.READ),
            RoleGrant.onAll(ANALYST, DECISION_REQUIREMENTS_DEFINITION, Permissions.READ),
            RoleGrant.onAll(ANALYST, DEPLOYMENT, Permissions.READ, Permissions.CREATE),
            application(OPERATOR, "cockpit"),
            RoleGrant.onAll(
                    OPERATOR,
                    PROCESS_DEFINITION,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY,
                    ProcessDefinitionPermissions.RETRY_JOB,
                    ProcessDefinitionPermissions.SUSPEND,
                    ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                    ProcessDefinitionPermissions.MIGRATE_INSTANCE),
            RoleGrant.onAll(OPERATOR, DECISION_DEFINITION, Permissions.READ),
            RoleGrant.onAll(OPERATOR, DECISION_REQUIREMENTS_DEFINITION, Permissions.READ),
            RoleGrant.onAll(OPERATOR, DEPLOYMENT, Permissions.READ),
            RoleGrant.onAll(
                    OPERATOR,
                    BATCH,
                    BatchPermissions.READ,
                    BatchPermissions.READ_HISTORY,
                    BatchPermissions.UPDATE,
                    BatchPermissions.DELETE,
                    BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES,
                    BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES,
                    BatchPermissions.CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND),
            RoleGrant.onAll(OPERATOR, SYSTEM, SystemPermissions.READ),
            RoleGrant.onAll(OPERATOR, OPERATION_LOG_CATEGORY, UserOperationLogCategoryPermissions.READ),
            // The start endpoint looks the flow up by its key, which takes READ.
            RoleGrant.onAll(INTEGRATION, PROCESS_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE),
            RoleGrant.onAll(INTEGRATION, PROCESS_INSTANCE, Permissions.CREATE));

    private RoleGrants() {}

    private static RoleGrant application(AccessRole role, String name) {
        return new RoleGrant(role, APPLICATION, name, List.of(Permissions.ACCESS));
    }
}
