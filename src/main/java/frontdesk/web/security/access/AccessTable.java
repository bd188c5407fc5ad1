package frontdesk.web.security.access;

import static frontdesk.domain.request.AccessRole.ANALYST;
import static frontdesk.domain.request.AccessRole.INTEGRATION;
import static frontdesk.domain.request.AccessRole.OFFICER;
import static frontdesk.domain.request.AccessRole.OPERATOR;
import static frontdesk.domain.request.AccessRole.PROTECTED_CASES;
import static frontdesk.domain.request.AccessRole.SUPERVISOR;
import static frontdesk.web.security.access.AccessRule.everybody;
import static frontdesk.web.security.access.AccessRule.everybodySignedIn;
import static frontdesk.web.security.access.AccessRule.nobody;
import static frontdesk.web.security.access.AccessRule.only;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;

/**
 * Who may come in at which address; the first rule that fits decides. The addresses at which flows are started follow
 * it ({@link FlowStartRules}). An address of Frontdesk's own that is in neither is closed to everybody ({@link
 * UnlistedPathAuthorization}). What a role may do inside {@code /engine-rest} is decided by
 * the engine.
 */
final class AccessTable {
    static final List<AccessRule> RULES = List.of(
            // They describe, they hold no data.
            everybody("/"),
            everybody("/actuator/health/**"),
            everybody("/api/v1/openapi.json/**"),
            everybody("/api/v1/openapi.json.yaml"),
            everybody("/api/v1/docs/**"),
            everybody("/api/v1/swagger-ui/**"),
            // The web applications ask for it without credentials; it is not there, and no log-in window may pop up.
            everybody("/camunda-welcome"),

            // What happens to a request
            only(GET, "/api/v1/requests", OFFICER, SUPERVISOR),
            only(POST, "/api/v1/requests/search", OFFICER, SUPERVISOR),
            only(GET, "/api/v1/requests/{reference}", INTEGRATION, OFFICER, SUPERVISOR),
            only(POST, "/api/v1/requests/{reference}/information", INTEGRATION, OFFICER, SUPERVISOR),
            only(POST, "/api/v1/requests/{reference}/notes", OFFICER, SUPERVISOR),
            only(POST, "/api/v1/requests/{reference}/attendance", INTEGRATION, OFFICER, SUPERVISOR),
            only(POST, "/api/v1/requests/{reference}/rebooking", OFFICER, SUPERVISOR),
            only(GET, "/api/v1/requests/{reference}/record", OFFICER, SUPERVISOR),
            only(POST, "/api/v1/requests/{reference}/messages/**", OFFICER, SUPERVISOR),
            only(GET, "/requests/**", OFFICER, SUPERVISOR),
            only(DELETE, "/api/v1/requests/{reference}", INTEGRATION, OFFICER, SUPERVISOR),
            only(POST, "/api/v1/text-replies", INTEGRATION),
            only(POST, "/api/v1/delivery-receipts", INTEGRATION),
            only(POST, "/api/v1/access-codes/redemptions", INTEGRATION),

            // What a gateway calls back is secured before this, by GatewayCallbackSecurityConfiguration.
            nobody("/api/v1/notify/**"),

            // What officers ask for beside the engine's own interface
            only(POST, "/api/v1/tasks/next", OFFICER, PROTECTED_CASES, SUPERVISOR),
            only(POST, "/api/v1/tasks/actions", SUPERVISOR),
            only(POST, "/api/v1/tasks/cards", OFFICER, PROTECTED_CASES, SUPERVISOR),
            only(GET, "/api/v1/tasks/lists", OFFICER, PROTECTED_CASES, SUPERVISOR),
            only("/api/v1/tasks/{id}/draft", OFFICER, PROTECTED_CASES, SUPERVISOR),
            only(POST, "/api/v1/tasks/{id}/changes", OFFICER, PROTECTED_CASES, SUPERVISOR),
            only(POST, "/api/v1/tasks/{id}/preview", OFFICER, PROTECTED_CASES, SUPERVISOR),
            only(GET, "/api/v1/tasks/{id}/free-times", OFFICER, PROTECTED_CASES, SUPERVISOR),

            // What supervisors see of the work, and what is recorded of the people who do it
            only(GET, "/api/v1/workload/**", SUPERVISOR),
            only("/api/v1/accounts/{account}/skills", SUPERVISOR),
            only("/api/v1/absences/{account}", OFFICER, PROTECTED_CASES, SUPERVISOR),
            only(GET, "/supervisor/**", SUPERVISOR),
            only(GET, "/api/v1/centre/closures", INTEGRATION, OFFICER, SUPERVISOR),
            only("/api/v1/centre/closures/{date}", INTEGRATION, SUPERVISOR),

            // Progress of a case
            only(GET, "/api/v1/cases/{receiptNumber}/progress", INTEGRATION, OFFICER, SUPERVISOR),
            only(GET, "/api/v1/progress/accuracy", OFFICER, SUPERVISOR, ANALYST, OPERATOR),
            only(GET, "/progress/{receiptNumber}", INTEGRATION, OFFICER, SUPERVISOR),

            // Feeding cases and offices
            only(POST, "/api/v1/cases/import", INTEGRATION),
            only(PUT, "/api/v1/cases/{receiptNumber}", INTEGRATION),
            only(GET, "/api/v1/cases/{receiptNumber}", INTEGRATION),
            only(PUT, "/api/v1/offices/{code}", INTEGRATION),
            only(PUT, "/api/v1/offices/{code}/closures/{date}", INTEGRATION, SUPERVISOR),
            only(GET, "/api/v1/offices/{code}", INTEGRATION, OFFICER, SUPERVISOR),
            only(GET, "/api/v1/offices/{code}/slots", INTEGRATION, OFFICER, SUPERVISOR),
            only(GET, "/api/v1/offices/{code}/appointments", INTEGRATION, OFFICER, SUPERVISOR),

            // What a change of a model would do, in counts; moving cases, which are named
            only(POST, "/api/v1/models/impact", ANALYST, OPERATOR),
            only("/api/v1/models/{key}/moves/**", OPERATOR),

            // Going back is publishing; what it would do, whoever watches over cases may ask too.
            only(POST, "/api/v1/models/{key}/rollback/impact", ANALYST, OPERATOR),
            only(POST, "/api/v1/models/{key}/rollback", ANALYST),

            // The models: what is published and how it works in practice, no case by name
            only(GET, "/api/v1/models/**", ANALYST, OPERATOR, SUPERVISOR),
            only(GET, "/models/**", ANALYST, OPERATOR, SUPERVISOR),

            // Running it
            only("/api/v1/operations/**", OPERATOR),
            only("/actuator/**", OPERATOR),

            // The demo world
            everybodySignedIn("/api/v1/demo/**"),
            everybodySignedIn("/demo/**"),

            // Camunda's own interface; there is one engine, so the addresses by engine name are not needed.
            only(POST, "/engine-rest/process-definition/key/{key}/start", INTEGRATION),
            nobody("/engine-rest/engine/**"),
            nobody("/engine-rest/optimize/**"),
            only("/engine-rest/job/**", OPERATOR),
            only("/engine-rest/history/job-log/**", OPERATOR),
            only("/engine-rest/history/cleanup/**", OPERATOR),
            only("/engine-rest/incident/**", OPERATOR),
            only("/engine-rest/**", OFFICER, PROTECTED_CASES, SUPERVISOR, ANALYST, OPERATOR));

    private AccessTable() {}
}
