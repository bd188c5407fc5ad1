package frontdesk.flows.appointmentrequest.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everyone finds what is theirs in Tasklist, and nobody what is not: least of all a protected case. */
@RunningFrontdesk
class ListsAndProtectedCasesTest {
    private static final String REVIEW = "review-appointment-request";
    private static final List<String> OFFICERS_LISTS = List.of("My tasks", "Review: urgent", "Review: routine");

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleInTheStory() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void officersHaveTheirListsAndSupervisorsTheOverdueOnesBesides() {
        assertThat(officer.lists()).containsAll(OFFICERS_LISTS).doesNotContain("Overdue");
        assertThat(new OfficerTaskClient("officer2", port).lists())
                .containsAll(OFFICERS_LISTS)
                .doesNotContain("Overdue");
        assertThat(new OfficerTaskClient("supervisor", port).lists())
                .containsAll(OFFICERS_LISTS)
                .contains("Overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review: urgent", "Review: routine"})
    void aListBeginsWithTheHighestPriorityAndThenWithWhatIsDueFirst(String name) {
        customer.asks("order-%d@example.org".formatted(name.hashCode()), "EMERGENCY_ADVANCE_PAROLE");
        customer.asks("order-%d@example.org".formatted(name.hashCode()));

        assertThat(officer.list(name))
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.<JsonNode>comparingInt(
                                task -> -task.get("priority").asInt())
                        .thenComparing(task -> task.get("due").asText()));
    }

    @Test
    void anEmergencyIsOnTheUrgentListAndARoutineRequestIsNot() {
        String emergency = id(customer.asks("listed-emergency@example.org", "EMERGENCY_ADVANCE_PAROLE"));
        String routine = id(customer.asks("listed-routine@example.org"));

        assertThat(ids(officer, "Review: urgent")).contains(emergency).doesNotContain(routine);
        assertThat(ids(officer, "Review: routine")).contains(routine).doesNotContain(emergency);
    }

    @Test
    void aProtectedCaseIsSeenByWhoHandlesThoseOnly() {
        String reference = customer.asks("protected@example.org", "T_U_VAWA_INQUIRY");
        OfficerTaskClient supervisor = new OfficerTaskClient("supervisor", port);
        OfficerTaskClient outsider = new OfficerTaskClient("officer2", port);
        String task = id(reference);

        assertThat(ids(officer, "Review: routine")).contains(task);
        assertThat(supervisor.sees(reference, REVIEW)).isTrue();
        assertThat(outsider.sees(reference, REVIEW)).isFalse();
        assertThat(outsider.lists())
                .allSatisfy(list -> assertThat(ids(outsider, list)).doesNotContain(task));
    }

    @Test
    void whatAProtectedCaseIsAboutIsClosedToOtherOfficersAtEveryEndpoint() {
        String reference = customer.asks("protected-facts@example.org", "T_U_VAWA_INQUIRY");
        JsonNode task = officer.task(reference, REVIEW).orElseThrow();
        String id = task.get("id").asText();
        String instance = task.get("processInstanceId").asText();
        FrontdeskHttpClient outsider = FrontdeskHttpClient.as("officer2", port);

        assertThat(List.of(
                        "/engine-rest/task/" + id,
                        "/engine-rest/task/" + id + "/variables",
                        "/engine-rest/task/" + id + "/localVariables",
                        "/engine-rest/task/" + id + "/form-variables",
                        "/engine-rest/task/" + id + "/identity-links",
                        "/engine-rest/process-instance/" + instance + "/variables",
                        "/engine-rest/variable-instance?processInstanceIdIn=" + instance,
                        "/engine-rest/history/variable-instance?processInstanceId=" + instance,
                        "/engine-rest/history/task?processInstanceId=" + instance,
                        "/engine-rest/history/activity-instance?processInstanceId=" + instance))
                .allSatisfy(endpoint -> assertThat(answer(outsider, endpoint)).isIn("[]", "refused"));
        assertThat(answer(FrontdeskHttpClient.as("officer", port), "/engine-rest/task/" + id + "/form-variables"))
                .contains("protected-facts@example.org");
    }

    @Test
    void aRefusedCompletionSaysNothingOfAProtectedCaseEither() {
        String reference = customer.asks("protected-refusal@example.org", "T_U_VAWA_INQUIRY");
        String task = "/engine-rest/task/" + id(reference);
        FrontdeskHttpClient trained = FrontdeskHttpClient.as("officer", port);
        String read = trained.get(task + "/variables/briefVersion")
                .expect(200)
                .json()
                .get("value")
                .asText();
        trained.post(task + "/claim", "{\"userId\": \"officer\"}").expect(204);
        trained.post("/api/v1/requests/" + reference + "/notes", "{\"text\": \"Her new name is Nobody.\"}")
                .expect(201);
        FrontdeskHttpClient outsider = FrontdeskHttpClient.as("officer2", port);

        assertThat(List.of("/complete", "/submit-form")).allSatisfy(endpoint -> {
            FrontdeskHttpClient.Answer answer = outsider.post(
                    task + endpoint, "{\"variables\": {\"briefVersion\": {\"value\": \"" + read + "\"}}}");
            assertThat(answer.status()).as(answer.text()).isGreaterThanOrEqualTo(400);
            assertThat(answer.text()).doesNotContain("Nobody", "holds this task", "demo account");
        });
        outsider.post("/api/v1/tasks/" + id(reference) + "/changes", "{\"briefVersion\": \"" + read + "\"}")
                .expect(404);
    }

    @Test
    void noMessageSaysWhatAProtectedCaseIsAbout() {
        String reference = customer.asks("discreet@example.org", "T_U_VAWA_INQUIRY");
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which day suits?", "contactBy", "EMAIL"));
        customer.timePasses("P3DT1H");
        customer.answers(reference, "Any day");
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", slotInTenDays()));
        customer.timePasses("P8D");
        customer.withdraws(reference);
        customer.momentPasses();

        JsonNode messages = customer.messages("discreet@example.org");
        assertThat(messages)
                .as("receipt, question, its reminder, confirmation, reminder, cancellation")
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(messages)
                .allSatisfy(message -> assertThat(everyWordOf(message))
                        .doesNotContainIgnoringCase("confidential", "VAWA", "T_U_", "inquiry", "consulta"));
    }

    private String everyWordOf(JsonNode message) {
        StringBuilder words = new StringBuilder(message.toString());
        message.get("attachments")
                .forEach(file -> words.append(FrontdeskHttpClient.as("portal", port)
                        .get("/api/v1/demo/messages/%s/attachments/%s"
                                .formatted(
                                        message.get("id").asText(),
                                        file.get("name").asText()))
                        .text()));
        return words.toString();
    }

    private String slotInTenDays() {
        return customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(10).toString(),
                        customer.today().plusDays(15).toString())
                .get(0);
    }

    private String id(String reference) {
        return officer.task(reference, REVIEW).orElseThrow().get("id").asText();
    }

    private static List<String> ids(OfficerTaskClient desk, String list) {
        return desk.list(list).stream().map(task -> task.get("id").asText()).toList();
    }

    private static String answer(FrontdeskHttpClient caller, String endpoint) {
        FrontdeskHttpClient.Answer answer = caller.get(endpoint);
        return answer.status() == 200 ? answer.text() : "refused";
    }
}
