package frontdesk.engine.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A model that is in force and cannot be worked out: nobody's request is lost, and operators see where and why. */
@RunningFrontdesk
@ExtendWith(OutputCaptureExtension.class)
class FlowFailureTest {
    private static final String FLOW = "text-ahead-callback";
    private static final String FAILS = "1 % 0 == 1";
    private static final String STARTS = "/engine-rest/process-definition/key/" + FLOW + "/start";
    private static final String INCIDENTS = "/api/v1/operations/incidents";

    @LocalServerPort
    private int port;

    private FrontdeskHttpClient portal;
    private FrontdeskHttpClient operator;
    private OfficerTaskClient officer;
    private PortalClient world;

    @BeforeEach
    void signIn() {
        portal = FrontdeskHttpClient.as("portal", port);
        operator = FrontdeskHttpClient.as("operator", port);
        officer = new OfficerTaskClient("officer", port);
        world = new PortalClient(port);
    }

    @AfterEach
    void theModelIsPutRight() {
        new ModelPublisher(port).publishes(FLOW, ModelPublisher.model(FLOW));
    }

    @Test
    void aRequestThatCannotStartIsTakenOnceAndStartsWithTheModelThatIsPutRight(CapturedOutput log) {
        theStartFails();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer answer = portal.post("/api/v1/callbacks", callback("+12025550391"), key);
        world.momentPasses();

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        String reference = answer.json().get("referenceNumber").asText();
        assertThat(portal.post("/api/v1/callbacks", callback("+12025550391"), key)
                        .text())
                .isEqualTo(answer.text());
        assertThat(world.status(reference)).isEqualTo("RECEIVED");
        JsonNode incident = incident("text-ahead-wanted").orElseThrow();
        assertThat(incident.get("label").asText()).isEqualTo("Text ahead wanted?");
        assertThat(incident.get("count").asInt()).isEqualTo(1);
        assertThat(incident.get("cause").asText())
                .isEqualTo("The flow \"text-ahead-callback\" has failed at \"Text ahead wanted?\" (text-ahead-wanted):"
                        + " ${textAhead || " + FAILS + "} cannot be worked out.");
        assertThat(log.getAll()).contains(incident.get("cause").asText()).doesNotContain("+12025550391", "Quill");

        theModelIsPutRight();
        assertThat(retry(incident)).containsExactly("DONE");

        assertThat(officer.task(reference, "call-customer")).isPresent();
        assertThat(incident("text-ahead-wanted")).isEmpty();
    }

    @Test
    void aStartAtTheEnginesEndpointIsKeptToo() {
        theStartFails();
        String start = "{\"variables\": {\"request\": {\"type\": \"Json\", \"value\": \"%s\"}}}"
                .formatted(callback("+12025550396").replace("\"", "\\\"").replace("\n", ""));

        Answer answer = portal.post(STARTS, start);

        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("retry-after", List.of("60"));
        String detail = answer.json().get("detail").asText();
        assertThat(detail).contains("\"Text ahead wanted?\"", "do not send it again");
        String reference = detail.substring("The request is kept under ".length(), detail.indexOf('.'));
        assertThat(world.status(reference)).isEqualTo("RECEIVED");
        Answer again = portal.post(STARTS, start);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asText()).contains(reference);

        world.momentPasses();
        theModelIsPutRight();
        retry(incident("text-ahead-wanted").orElseThrow());

        assertThat(officer.task(reference, "call-customer")).isPresent();
    }

    @Test
    void aRequestThatHasNotStartedCanBeWithdrawn() {
        theStartFails();
        String reference = portal.post("/api/v1/callbacks", callback("+12025550392"))
                .json()
                .get("referenceNumber")
                .asText();
        world.momentPasses();

        assertThat(world.withdraws(reference)).isEqualTo(204);

        assertThat(world.outcome(reference)).isEqualTo("WITHDRAWN");
        theModelIsPutRight();
        retry(incident("text-ahead-wanted").orElseThrow());
        assertThat(incident("text-ahead-wanted")).isEmpty();
        assertThat(officer.openTasks(reference)).isZero();
    }

    @Test
    void aCompletionThatTheFlowCannotTakeIsUndoneAndShownUntilItPasses() {
        publishes("${callResult == 'REACHED'}", "${callResult == 'REACHED' && " + FAILS + "}");
        String reference = new CallbackCustomerClient(port, "+12025550393").asksForCall();

        Answer answer = officer.completes(
                reference, "call-customer", Map.of("callResult", "REACHED", "note", "Call her at home"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:frontdesk:problem:temporarily-unavailable");
        assertThat(answer.json().get("detail").asText())
                .isEqualTo(
                        "The flow cannot go on at \"How did the call go?\". Nothing was changed, and the operators see"
                                + " why; send it again later.");
        assertThat(answer.headers()).containsEntry("retry-after", List.of("60"));
        assertThat(officer.task(reference, "call-customer")).isPresent();
        JsonNode incident = incident("call-result-known").orElseThrow();
        assertThat(incident.get("count").asInt()).isEqualTo(1);
        assertThat(incident.at("/items/0/referenceNumber").asText()).isEqualTo(reference);
        assertThat(incident.get("cause").asText())
                .contains("cannot be worked out")
                .doesNotContain("Call her");
        officer.completes(reference, "call-customer", Map.of("callResult", "REACHED"));
        assertThat(incident("call-result-known").orElseThrow().get("count").asInt())
                .isEqualTo(1);

        officer.hasCompleted(reference, "call-customer", Map.of("callResult", "LEFT_MESSAGE"));

        assertThat(incident("call-result-known")).isEmpty();
    }

    @Test
    void theIncidentOfACallGoesWhereAnOperatorTriesItAgain() {
        publishes("${callResult == 'REACHED'}", "${callResult == 'REACHED' && " + FAILS + "}");
        String reference = new CallbackCustomerClient(port, "+12025550394").asksForCall();
        officer.completes(reference, "call-customer", Map.of("callResult", "REACHED"));

        assertThat(retry(incident("call-result-known").orElseThrow())).containsExactly("GONE");

        assertThat(incident("call-result-known")).isEmpty();
        assertThat(officer.task(reference, "call-customer")).isPresent();
        world.withdraws(reference);
    }

    @Test
    void aTextThatTheFlowCannotTakeIsKeptAndShown() {
        publishes("${clarifiedAttempt &lt; textAttempts", "${" + FAILS + " || clarifiedAttempt &lt; textAttempts");
        CallbackCustomerClient customer = new CallbackCustomerClient(port, "+12025550395");
        String reference = customer.asksForTextAhead();
        world.momentPasses();

        assertThat(customer.replies("What is this about?")).isTrue();
        world.timePasses("PT11S");

        JsonNode incident = incident("ask-again-now").orElseThrow();
        assertThat(incident.get("cause").asText()).contains("\"Ask again?\"").doesNotContain("What is this");
        assertThat(world.withdraws(reference)).isEqualTo(204);
        retry(incident);
        assertThat(incident("ask-again-now")).isEmpty();
    }

    private void theStartFails() {
        publishes("${textAhead}", "${textAhead || " + FAILS + "}");
    }

    private void publishes(String text, String otherText) {
        new ModelPublisher(port).publishes(FLOW, text, otherText.replace("&&", "&amp;&amp;"));
    }

    private static String callback(String phone) {
        return """
                {"requester": {"role": "APPLICANT", "name": "Peregrine Quill", "phone": "%s"},
                 "topic": "OTHER", "textAhead": false}""".formatted(phone);
    }

    private Optional<JsonNode> incident(String element) {
        return StreamSupport.stream(
                        operator.get(INCIDENTS).json().get("incidents").spliterator(), false)
                .filter(group -> FLOW.equals(group.get("flow").asText()))
                .filter(group -> group.get("step").asText().equals(element))
                .findFirst();
    }

    private List<String> retry(JsonNode group) {
        return operator.post(INCIDENTS + "/" + group.get("id").asText() + "/retry", "")
                .json()
                .findValuesAsText("result");
    }
}
