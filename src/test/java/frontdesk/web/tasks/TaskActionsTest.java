package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A colleague falls ill: a supervisor gives all that they hold to somebody else, and nothing is half done. */
@RunningFrontdesk
class TaskActionsTest {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private String firstRequest;
    private String first;
    private String second;

    @BeforeEach
    void twoTasks() {
        customer = new PortalClient(port);
        firstRequest = customer.asks(UUID.randomUUID() + "@example.org");
        first = task(firstRequest);
        second = task(customer.asks(UUID.randomUUID() + "@example.org"));
    }

    @Test
    void severalAreAssignedReleasedAndMadeMorePressing() {
        assertThat(done(acts("ASSIGN", "\"assignee\": \"officer2\"", first, second)))
                .containsExactly(true, true);
        assertThat(List.of(first, second)).allMatch(task -> holder(task).equals("officer2"));

        assertThat(done(acts("PRIORITY", "\"priority\": 77", first, second))).containsExactly(true, true);
        assertThat(engineTask(second).get("priority").asInt()).isEqualTo(77);

        assertThat(done(acts("RELEASE", "\"assignee\": null", first, second))).containsExactly(true, true);
        assertThat(List.of(first, second)).allMatch(task -> holder(task).equals("null"));
    }

    @Test
    void aSupervisorMovesTheDueDateOfATaskAndAnOfficerDoesNot() {
        String due =
                "{\"due\": \"%sT16:00:00.000+0000\"}".formatted(customer.today().plusDays(3));

        FrontdeskHttpClient.as("officer", port)
                .put("/engine-rest/task/" + first, due)
                .expect(403);
        FrontdeskHttpClient.as("supervisor", port)
                .put("/engine-rest/task/" + first, due)
                .expect(204);

        assertThat(engineTask(first).get("due").asText())
                .startsWith(customer.today().plusDays(3) + "T16:00");
    }

    @Test
    void whatOneRefusesIsDoneWithTheOthersAndSaidInWords() {
        String guarded = task(customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org",
                 "language": "en"}, "reason": "T_U_VAWA_INQUIRY", "zipCode": "20001"}""".formatted(UUID.randomUUID())));

        JsonNode results = acts("ASSIGN", "\"assignee\": \"officer2\"", "none", first, guarded, second)
                .expect(200)
                .json()
                .get("results");

        assertThat(results.findValuesAsText("id")).containsExactly("none", first, guarded, second);
        assertThat(results.findValuesAsText("done")).containsExactly("false", "true", "false", "true");
        assertThat(results.at("/0/why").asText()).isEqualTo("There is no such open task.");
        assertThat(results.at("/1/why").isNull()).isTrue();
        assertThat(results.at("/2/why").asText()).isEqualTo("This task can be held only by somebody who may do it.");
        assertThat(holder(second)).isEqualTo("officer2");
        assertThat(done(acts("ASSIGN", "\"assignee\": \"analyst\"", first))).containsExactly(false);
        assertThat(done(acts("ASSIGN", "\"assignee\": \"nobody-of-that-name\"", first)))
                .containsExactly(false);
    }

    @Test
    void aDueDateIsSetAndANoteIsLeftOnceAtEachRequest() {
        String due = customer.now()
                .plusDays(3)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);

        assertThat(done(acts("DUE", "\"due\": \"%s\"".formatted(due), first, second)))
                .containsExactly(true, true);
        assertThat(done(acts("NOTE", "\"text\": \"Ask Olga first.\"", first, first, "none")))
                .containsExactly(true, true, false);

        assertThat(List.of(first, second))
                .allSatisfy(task -> assertThat(new OfficerTaskClient("officer", port)
                                .due(engineTask(task))
                                .toInstant())
                        .isEqualTo(OffsetDateTime.parse(due).toInstant()));
        JsonNode conversation = FrontdeskHttpClient.as("officer", port)
                .get("/api/v1/requests/%s/record".formatted(firstRequest))
                .json()
                .get("conversation");
        assertThat(conversation).singleElement().satisfies(note -> {
            assertThat(note.get("speaker").asText()).isEqualTo("OFFICE_NOTE");
            assertThat(note.get("text").asText()).isEqualTo("Ask Olga first.");
        });
    }

    @Test
    void whatIsForSomebodyWhoIsAwayGoesToWhoeverStandsInAndTheAnswerSaysSo() {
        FrontdeskHttpClient supervisor = FrontdeskHttpClient.as("supervisor", port);
        isAway("null");
        JsonNode nobodyStandsIn = result(acts("ASSIGN", "\"assignee\": \"officer\"", first));
        isAway("\"officer2\"");
        JsonNode substituted = result(acts("ASSIGN", "\"assignee\": \"officer\"", first));
        supervisor.delete("/api/v1/absences/officer").expect(204);

        assertThat(nobodyStandsIn.get("done").asBoolean()).isFalse();
        assertThat(nobodyStandsIn.get("why").asText())
                .contains(" is away until ")
                .endsWith(", and nobody stands in.");
        assertThat(substituted.get("done").asBoolean()).isTrue();
        assertThat(substituted.get("why").asText()).contains(" is away until ").endsWith(" stands in and has it now.");
        assertThat(holder(first)).isEqualTo("officer2");
        assertThat(result(acts("ASSIGN", "\"assignee\": \"officer\"", first))
                        .get("why")
                        .isNull())
                .as("back again")
                .isTrue();
    }

    @Test
    void sentAgainWithItsKeyItIsDoneOnceThoughSomeWereRefused() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer once = acts(key, "ASSIGN", "\"assignee\": \"officer2\"", "none", first);
        acts("RELEASE", "\"assignee\": null", first).expect(200);
        Answer again = acts(key, "ASSIGN", "\"assignee\": \"officer2\"", "none", first);

        assertThat(once.status()).as(once.text()).isEqualTo(200);
        assertThat(done(once)).containsExactly(false, true);
        assertThat(again.text()).isEqualTo(once.text());
        assertThat(holder(first)).isEqualTo("null");
    }

    @Test
    void aBodyThatSaysTooLittleIsRefusedWithItsField() {
        assertThat(acts("ASSIGN", "\"priority\": 5", first).text()).contains("\"assignee\"");
        assertThat(acts("PRIORITY", "\"priority\": 101", first).status()).isEqualTo(400);
        assertThat(acts("PRIORITY", "\"assignee\": \"officer\"", first).text()).contains("\"priority\"");
        assertThat(acts("DUE", "\"due\": null", first).text()).contains("\"due\"");
        assertThat(acts("NOTE", "\"text\": \" \"", first).text()).contains("\"text\"");
        assertThat(acts("RELEASE", "\"assignee\": null").text()).contains("\"tasks\"");
        assertThat(acts("COMPLETE", "\"assignee\": null", first).status()).isEqualTo(400);
    }

    private void isAway(String substitute) {
        String today = customer.today().toString();
        FrontdeskHttpClient.as("supervisor", port)
                .put(
                        "/api/v1/absences/officer",
                        "{\"from\": \"%s\", \"to\": \"%s\", \"substitute\": %s}".formatted(today, today, substitute))
                .expect(204);
    }

    private static JsonNode result(Answer answer) {
        return answer.expect(200).json().get("results").get(0);
    }

    private List<Boolean> done(Answer answer) {
        return answer.expect(200).json().get("results").findValues("done").stream()
                .map(JsonNode::asBoolean)
                .toList();
    }

    private Answer acts(String action, String with, String... ids) {
        return acts(Map.of(), action, with, ids);
    }

    private Answer acts(Map<String, String> headers, String action, String with, String... ids) {
        String tasks = List.of(ids).stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return FrontdeskHttpClient.as("supervisor", port)
                .post(
                        "/api/v1/tasks/actions",
                        "{\"action\": \"%s\", \"tasks\": [%s], %s}".formatted(action, tasks, with),
                        headers);
    }

    private String holder(String task) {
        return engineTask(task).get("assignee").asText();
    }

    private JsonNode engineTask(String task) {
        return FrontdeskHttpClient.as("supervisor", port)
                .get("/engine-rest/task/" + task)
                .expect(200)
                .json();
    }

    private String task(String reference) {
        return new OfficerTaskClient("officer", port)
                .task(reference, REVIEW)
                .orElseThrow()
                .get("id")
                .asText();
    }
}
