package frontdesk.flows.appointmentrequest.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several people do the same to one request at the same moment: it is done once, and the others are told so. */
@RunningFrontdesk
class AtTheSameMomentTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String NOT_NEEDED = """
            {"variables": {"decision": {"value": "APPOINTMENT_NOT_NEEDED"},
             "messageToCustomer": {"value": "Your card is in the mail."}}}""";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void people() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void sixEqualAnswersAreTakenOnce() {
        String reference = customer.asks("six-answers@example.org");
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "When do you leave?", "contactBy", "EMAIL"));
        customer.momentPasses();

        List<Integer> answers = sixTimes(() -> customer.answers(reference, "On the ninth."));

        assertThat(answers).containsExactlyInAnyOrder(202, 409, 409, 409, 409, 409);
        assertThat(officer.brief(reference, REVIEW).get("conversation").toString())
                .containsOnlyOnce("On the ninth.");
    }

    @Test
    void sixEqualWithdrawalsAreTakenOnce() {
        String reference = customer.asks("six-withdrawals@example.org");

        List<Integer> answers = sixTimes(() -> customer.withdraws(reference));

        assertThat(answers).containsExactlyInAnyOrder(204, 409, 409, 409, 409, 409);
        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
    }

    @Test
    void sixOfficersCompleteATaskOnce() {
        String reference = customer.asks("six-officers@example.org");
        String complete = taskOf(reference) + "/complete";

        List<Answer> answers =
                sixTimes(() -> FrontdeskHttpClient.as("officer", port).post(complete, NOT_NEEDED));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 400, 400, 400, 400, 400);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 400)
                .allSatisfy(answer -> assertThat(answer.text()).contains("This task is no longer open"));
    }

    @Test
    void whatAColleagueHoldsNobodyElseCompletesAtAnyEndpoint() {
        String reference = customer.asks("a-colleague-holds-it@example.org");
        String task = taskOf(reference);
        FrontdeskHttpClient.as("officer", port)
                .post(task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);

        List<Answer> answers = Stream.of("officer2", "supervisor")
                .map(account -> FrontdeskHttpClient.as(account, port))
                .flatMap(colleague -> Stream.of("/complete", "/submit-form")
                        .map(endpoint -> colleague.post(task + endpoint, NOT_NEEDED)))
                .toList();

        assertThat(answers).hasSize(4).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().get("message").asText())
                    .matches(
                            "officer \\(demo account\\) holds this task since \\w+, \\w+ \\d+, \\d+, \\d+:\\d\\d [AP]M E[SD]T\\."
                                    + " Talk to them, or have a supervisor assign it to you\\.");
        });
        FrontdeskHttpClient.as("officer", port)
                .post(task + "/complete", NOT_NEEDED)
                .expect(204);
    }

    @Test
    void nobodyDecidesOnWhatIsNoLongerSoAtAnyEndpoint() {
        String reference = customer.asks("told-meanwhile@example.org");
        String task = taskOf(reference);
        FrontdeskHttpClient colleague = FrontdeskHttpClient.as("officer", port);
        String read = briefVersion(task);
        colleague
                .post("/api/v1/requests/" + reference + "/notes", "{\"text\": \"She leaves on the ninth.\"}")
                .expect(201);

        List<Answer> answers = Stream.of("/complete", "/submit-form")
                .map(endpoint -> colleague.post(task + endpoint, notNeeded(read)))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().get("message").asText())
                    .startsWith("Since you opened this task: Office (note)")
                    .contains("\"She leaves on the ninth.\"", "what you have typed is kept");
        });
        JsonNode changes = colleague
                .post(
                        task.replace("/engine-rest/task", "/api/v1/tasks") + "/changes",
                        "{\"briefVersion\": \"" + read + "\"}")
                .expect(200)
                .json()
                .get("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).asText()).contains("She leaves on the ninth.");
        colleague.post(task + "/complete", notNeeded(briefVersion(task))).expect(204);
    }

    @Test
    void whatStandsOnATaskIsFreshAsSoonAsSomebodyAsksWhatHasChanged() {
        String reference = customer.asks("moved-meanwhile@example.org");
        String task = taskOf(reference);
        String address = task.replace("/engine-rest/task", "/api/v1/tasks") + "/changes";
        String current = briefVersion(task);
        String old = current.replaceFirst("requesterEmail=0-\\w+", "requesterEmail=0-0");

        JsonNode changes = FrontdeskHttpClient.as("officer", port)
                .post(address, "{\"briefVersion\": \"" + old + "\"}")
                .expect(200)
                .json()
                .get("changes");

        assertThat(changes.toString()).isEqualTo("[\"the requester email has changed\"]");
        assertThat(briefVersion(task))
                .as("it was up to date, and is not written again")
                .isEqualTo(current);
        customer.withdraws(reference);
        FrontdeskHttpClient.as("officer", port)
                .post(address, "{\"briefVersion\": \"" + old + "\"}")
                .expect(404);
    }

    @Test
    void whoHandsInTheFormOfAWithdrawnRequestIsToldSo() {
        String reference = customer.asks("withdrawn-meanwhile@example.org");
        String submit = taskOf(reference) + "/submit-form";
        customer.withdraws(reference);

        Answer answer = FrontdeskHttpClient.as("officer", port).post(submit, NOT_NEEDED);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains("the customer has withdrawn the request");
    }

    private static String notNeeded(String read) {
        return NOT_NEEDED.replace(
                "{\"variables\": {", "{\"variables\": {\"briefVersion\": {\"value\": \"" + read + "\"},");
    }

    private String briefVersion(String task) {
        return FrontdeskHttpClient.as("officer", port)
                .get(task + "/variables/briefVersion")
                .expect(200)
                .json()
                .get("value")
                .asText();
    }

    private String taskOf(String reference) {
        return "/engine-rest/task/"
                + officer.task(reference, REVIEW).orElseThrow().get("id").asText();
    }

    private static <R> List<R> sixTimes(Supplier<R> deed) {
        return AtOnce.all(IntStream.range(0, 6).boxed().toList(), number -> deed.get());
    }
}
