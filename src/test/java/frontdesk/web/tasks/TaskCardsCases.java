package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer reads in the lists: what waits apart from what is in hand, and cards that say what matters. */
abstract class TaskCardsCases {
    private static final String REVIEW = "review-appointment-request";
    private static final String CALL = "call-customer";
    private static final String FOLLOW_UP = "follow-up-by-phone";

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
    void aCardSaysWhoAskedInWhichLanguageForWhichOfficeAndByWhen() {
        String reference = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Lucía Montañez", "email": "%s@example.org",
                 "language": "es"}, "reason": "DEFERRED_ACTION", "zipCode": "20001"}""".formatted(UUID.randomUUID()));

        JsonNode card = card("officer", task(reference, REVIEW));

        assertThat(card.get("requester").asText()).isEqualTo("Lucía Montañez");
        assertThat(card.get("language").asText()).isEqualTo("es");
        assertThat(card.get("office").asText()).contains("Washington");
        assertThat(card.get("due").asText()).matches("\\d business days? left|due by .*");
        assertThat(card.get("urgency").asText()).isEqualTo("LATER");
        assertThat(card.get("there").isNull()).isTrue();
        assertThat(card.get("protectedCase").asBoolean()).isFalse();
    }

    @Test
    void aCallSaysWhatTimeItIsThereWhicheverFlowItBelongsTo() {
        String callback = asksToBeCalledAt("+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000));
        String asked = customer.asks(UUID.randomUUID() + "@example.org");
        officer.hasCompleted(
                asked,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which form?", "contactBy", "PHONE"));
        customer.momentPasses();

        JsonNode call = card("officer", task(callback, CALL));
        JsonNode followUp = card("officer", task(asked, FOLLOW_UP));

        assertThat(call.get("due").asText()).startsWith("call by ");
        assertThat(call.get("there").asText()).matches("\\d{1,2}:\\d{2} [AP]M");
        assertThat(followUp.get("there").asText()).isNotEmpty();
        assertThat(officer.list("Calls"))
                .extracting(task -> task.get("id").asText())
                .contains(task(callback, CALL), task(asked, FOLLOW_UP));
        assertThat(officer.list("Review: routine"))
                .extracting(task -> task.get("id").asText())
                .doesNotContain(task(asked, FOLLOW_UP));
    }

    @Test
    void whatIsInHandStandsApart() {
        String reference = customer.asks(UUID.randomUUID() + "@example.org");
        String task = task(reference, REVIEW);
        assertThat(listsWith("officer2", task)).containsExactly("Review: routine");

        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);

        assertThat(listsWith("officer2", task)).containsExactly("In hand");
        assertThat(listsWith("officer", task)).containsExactlyInAnyOrder("My tasks", "In hand");
        customer.withdraws(reference);
    }

    @Test
    void aProtectedCaseIsMarkedStandsInAListOfItsOwnAndIsNotThereForOthers() {
        String reference = customer.asks(UUID.randomUUID() + "@example.org", "T_U_VAWA_INQUIRY");
        String task = task(reference, REVIEW);

        assertThat(card("officer", task).get("protectedCase").asBoolean()).isTrue();
        assertThat(listsWith("officer", task)).contains("Protected cases");
        assertThat(new OfficerTaskClient("officer2", port).lists()).doesNotContain("Protected cases");
        assertThat(cards("officer2", task)).isEmpty();
    }

    @Test
    void besideEachListStandsHowManyWait() {
        JsonNode lists = FrontdeskHttpClient.as("officer2", port)
                .get("/api/v1/tasks/lists")
                .expect(200)
                .json()
                .get("lists");

        assertThat(lists.findValuesAsText("name")).startsWith("Calls").contains("Review: urgent", "Review: routine");
        assertThat(lists.findValues("waiting")).allMatch(waiting -> waiting.asInt() >= 0);
    }

    @Test
    void cardsOfNothingAndOfTooManyAreAnswered() {
        assertThat(cards("officer", "none")).isEmpty();
        assertThat(FrontdeskHttpClient.as("officer", port)
                        .post(
                                "/api/v1/tasks/cards",
                                Stream.generate(() -> "\"none\"")
                                        .limit(101)
                                        .collect(Collectors.joining(",", "{\"tasks\": [", "]}")))
                        .status())
                .isEqualTo(400);
    }

    private List<String> listsWith(String account, String task) {
        OfficerTaskClient reader = new OfficerTaskClient(account, port);
        return reader.lists().stream()
                .filter(list -> reader.list(list).stream()
                        .anyMatch(listed -> listed.get("id").asText().equals(task)))
                .toList();
    }

    private JsonNode card(String account, String task) {
        return cards(account, task).get(0);
    }

    private JsonNode cards(String account, String task) {
        return FrontdeskHttpClient.as(account, port)
                .post("/api/v1/tasks/cards", "{\"tasks\": [\"%s\"]}".formatted(task))
                .expect(200)
                .json()
                .get("cards");
    }

    private String asksToBeCalledAt(String number) {
        return FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/callbacks", """
                        {"requester": {"name": "Ana Perez", "phone": "%s"}, "topic": "PAYMENT", "textAhead": false}""".formatted(number))
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText();
    }

    private String task(String reference, String step) {
        return officer.task(reference, step).orElseThrow().get("id").asText();
    }
}
