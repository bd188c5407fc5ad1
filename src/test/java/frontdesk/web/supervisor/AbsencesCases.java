package frontdesk.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.officer.Absence;
import frontdesk.domain.request.AccessRole;
import frontdesk.engine.officer.NextTask;
import frontdesk.engine.officer.NextTaskAssignment;
import frontdesk.engine.officer.Officer;
import frontdesk.ports.officer.Absences;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is away: the substitute does what they hold, with rights of their own, and the log has both names. */
abstract class AbsencesCases {
    private static final String REVIEW = "review-appointment-request";
    private static final Map<String, Object> NOT_NEEDED =
            Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "You can do it online.");

    @LocalServerPort
    private int port;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Absences absences;

    @Autowired
    private NextTaskAssignment next;

    private PortalClient customer;
    private LocalDate today;
    private String reference;
    private String task;

    @BeforeEach
    void aTaskThatTheOfficerHolds() {
        customer = new PortalClient(port);
        today = customer.today();
        reference = customer.asks(UUID.randomUUID() + "@example.org");
        task = taskOf("officer", reference);
        claims("officer", task).expect(204);
    }

    @AfterEach
    void everybodyIsBack() {
        List.of("officer", "officer2", "supervisor")
                .forEach(account ->
                        as("supervisor").delete("/api/v1/absences/" + account).expect(204));
        customer.withdraws(reference);
    }

    @Test
    void theSubstituteCompletesWhatTheAbsentPersonHoldsAndTheLogHasBothNames() {
        assertThat(completes("officer2").status()).isEqualTo(400);
        isAway("supervisor", "officer", today, today, "officer2").expect(204);

        completes("officer2").expect(204);

        assertThat(customer.outcome(reference)).isEqualTo("APPOINTMENT_NOT_NEEDED");
        assertThat(history.createUserOperationLogQuery()
                        .taskId(task)
                        .property("assignee")
                        .operationType(UserOperationLogEntry.OPERATION_TYPE_ASSIGN)
                        .list())
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.getUserId()).isEqualTo("officer2");
                    assertThat(taken.getOrgValue()).isEqualTo("officer");
                    assertThat(taken.getNewValue()).isEqualTo("officer2");
                });
    }

    @Test
    void aCompletionThatIsRefusedLeavesTheTaskWhereItWas() {
        isAway("officer", "officer", today, today, "officer2").expect(204);

        Answer refused =
                new OfficerTaskClient("officer2", port).completes(reference, REVIEW, Map.of("decision", "PERHAPS"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(holder()).isEqualTo("officer");
    }

    @Test
    void theSubstituteTakesATaskOverAndPutsOneBackAsIfItWereTheirs() {
        assertThat(claims("officer2", task).status()).isNotEqualTo(204);
        isAway("officer", "officer", today.minusDays(3), today.plusDays(3), "officer2")
                .expect(204);

        claims("officer2", task).expect(204);
        assertThat(holder()).isEqualTo("officer2");

        as("supervisor")
                .post("/engine-rest/task/" + task + "/assignee", "{\"userId\": \"officer\"}")
                .expect(204);
        as("officer2").post("/engine-rest/task/" + task + "/unclaim", "").expect(204);
        assertThat(holder()).isEqualTo("null");
    }

    @Test
    void theCardOfATaskSaysForWhomItsReaderStandsInAndToNobodyElse() {
        assertThat(absentHolder("officer2").isNull()).isTrue();
        isAway("officer", "officer", today, today, "officer2").expect(204);

        assertThat(absentHolder("officer2").asText()).isNotBlank();
        assertThat(absentHolder("supervisor").isNull()).isTrue();
        assertThat(absentHolder("officer").isNull()).isTrue();
    }

    private JsonNode absentHolder(String reader) {
        return as(reader)
                .post("/api/v1/tasks/cards", "{\"tasks\": [\"%s\"]}".formatted(task))
                .expect(200)
                .json()
                .at("/cards/0/absentHolder");
    }

    @Test
    void theNextTaskOfWhoeverStandsInIsTheAbsentPersonsWhereThatIsMostPressing() {
        String substitute = "agent-" + UUID.randomUUID();
        tasks.setPriority(task, 101);
        absences.put(new Absence("officer", today, today, Optional.of(substitute)));
        var agent = new Officer(substitute, List.of(AccessRole.OFFICER.group()));

        assertThat(next.claimFor(agent))
                .isInstanceOfSatisfying(
                        NextTask.Claimed.class, given -> assertThat(given.id()).isEqualTo(task));
        assertThat(holder()).isEqualTo(substitute);
    }

    @Test
    void outsideItsDaysAnAbsenceChangesNothing() {
        isAway("officer", "officer", today.minusDays(3), today.minusDays(1), "officer2")
                .expect(204);
        assertThat(completes("officer2").status()).isEqualTo(400);
        isAway("officer", "officer", today.plusDays(1), today.plusDays(1), "officer2")
                .expect(204);
        assertThat(completes("officer2").status()).isEqualTo(400);
        isAway("officer", "officer", today, today, null).expect(204);
        assertThat(completes("officer2").status()).isEqualTo(400);

        isAway("officer", "officer", today, today, "officer2").expect(204);
        as("officer").delete("/api/v1/absences/officer").expect(204);

        assertThat(completes("officer2").status()).isEqualTo(400);
        assertThat(as("officer").get("/api/v1/absences/officer").status()).isEqualTo(404);
    }

    @Test
    void whereTheSubstituteIsAwayTooTheirSubstituteDoesItAndNotThey() {
        isAway("supervisor", "officer", today, today, "supervisor").expect(204);
        isAway("supervisor", "supervisor", today, today, "officer2").expect(204);

        assertThat(completes("supervisor").status()).isEqualTo(400);
        completes("officer2").expect(204);
    }

    @Test
    void substitutesInACircleAreRefusedAndTheEarlierWordStands() {
        isAway("officer", "officer", today, today.plusDays(1), "officer2").expect(204);
        isAway("supervisor", "supervisor", today, today, "officer").expect(204);

        Answer refused = isAway("officer2", "officer2", today.plusDays(1), today.plusDays(2), "officer");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).contains("officer2 → officer → officer2");
        assertThat(isAway("officer2", "officer2", today, today, "supervisor").status())
                .isEqualTo(409);
        assertThat(isAway("officer2", "officer2", today, today, "officer2").status())
                .isEqualTo(409);
        assertThat(as("officer2").get("/api/v1/absences/officer2").status()).isEqualTo(404);
        isAway("officer2", "officer2", today.plusDays(2), today.plusDays(2), "officer")
                .expect(204);
    }

    @Test
    void theRightToProtectedCasesIsNotInherited() {
        String guarded = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org",
                 "language": "en"}, "reason": "T_U_VAWA_INQUIRY", "zipCode": "20001"}""".formatted(UUID.randomUUID()));
        String guardedTask = taskOf("officer", guarded);
        claims("officer", guardedTask).expect(204);
        isAway("officer", "officer", today, today, "officer2").expect(204);

        assertThat(claims("officer2", guardedTask).status()).isIn(403, 404);
        assertThat(as("officer2")
                        .post("/engine-rest/task/" + guardedTask + "/complete", """
                                {"variables": {"decision": {"value": "APPOINTMENT_NOT_NEEDED"},
                                 "messageToCustomer": {"value": "No."}}}""")
                        .status())
                .isIn(403, 404);
        assertThat(as("officer2").get("/engine-rest/task/" + guardedTask).status())
                .isIn(403, 404);
        assertThat(new OfficerTaskClient("officer", port)
                        .task(guarded, REVIEW)
                        .orElseThrow()
                        .get("assignee")
                        .asText())
                .isEqualTo("officer");
        customer.withdraws(guarded);
    }

    @Test
    void everybodySpeaksOfThemselvesAndASupervisorOfAll() {
        assertThat(isAway("officer", "officer2", today, today, null).status()).isEqualTo(403);
        assertThat(as("officer").get("/api/v1/absences/officer2").status()).isEqualTo(403);
        assertThat(as("officer").delete("/api/v1/absences/officer2").status()).isEqualTo(403);
        assertThat(isAway("supervisor", "analyst", today, today, null).status()).isEqualTo(404);
        assertThat(isAway("supervisor", "nobody-of-that-name", today, today, null)
                        .status())
                .isEqualTo(404);

        isAway("supervisor", "officer2", today, today.plusDays(1), "officer").expect(204);

        JsonNode said =
                as("officer2").get("/api/v1/absences/officer2").expect(200).json();
        assertThat(said.get("from").asText()).isEqualTo(today.toString());
        assertThat(said.get("to").asText()).isEqualTo(today.plusDays(1).toString());
        assertThat(said.get("substitute").asText()).isEqualTo("officer");
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        assertThat(isAway("officer", "officer", today, today.minusDays(1), null)
                        .expect(400)
                        .text())
                .contains("\"to\"");
        assertThat(isAway("officer", "officer", today, today, "analyst")
                        .expect(400)
                        .text())
                .contains("\"substitute\"");
        assertThat(as("officer")
                        .put("/api/v1/absences/officer", "{}")
                        .expect(400)
                        .text())
                .contains("\"from\"", "\"to\"");
        assertThat(as("officer")
                        .put("/api/v1/absences/officer", "{\"from\": \"soon\", \"to\": \"later\"}")
                        .status())
                .isEqualTo(400);
    }

    private Answer isAway(String caller, String account, LocalDate from, LocalDate to, String substitute) {
        return as(caller)
                .put(
                        "/api/v1/absences/" + account,
                        "{\"from\": \"%s\", \"to\": \"%s\", \"substitute\": %s}"
                                .formatted(from, to, substitute == null ? "null" : '"' + substitute + '"'));
    }

    private Answer completes(String account) {
        return new OfficerTaskClient(account, port).completes(reference, REVIEW, NOT_NEEDED);
    }

    private Answer claims(String account, String id) {
        return as(account).post("/engine-rest/task/" + id + "/claim", "{\"userId\": \"%s\"}".formatted(account));
    }

    private String holder() {
        return new OfficerTaskClient("supervisor", port)
                .task(reference, REVIEW)
                .orElseThrow()
                .get("assignee")
                .asText();
    }

    private String taskOf(String account, String request) {
        return new OfficerTaskClient(account, port)
                .task(request, REVIEW)
                .orElseThrow()
                .get("id")
                .asText();
    }

    private FrontdeskHttpClient as(String account) {
        return FrontdeskHttpClient.as(account, port);
    }
}
