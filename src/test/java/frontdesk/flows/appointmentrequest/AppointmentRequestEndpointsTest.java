package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request comes in at two endpoints, and the same rules hold at both. */
@RunningFrontdesk
class AppointmentRequestEndpointsTest {
    private static final String API = "/api/v1/appointment-requests";
    private static final String ENGINE = "/engine-rest/process-definition/key/appointment-request/start";
    private static final String WRONG_THROUGHOUT = """
            {"requester": {"role": "COUSIN", "email": "nobody", "phone": "555", "language": "fr"},
             "reason": "ADIT_STAMP", "zipCode": "2000", "receiptNumber": "12", "preferredDates": ["tomorrow"],
             "favouriteColour": "blue"}""";
    private static final String[] ALL_WRONG_FIELDS = {
        "requester.role",
        "requester.name",
        "requester.email",
        "requester.phone",
        "requester.language",
        "zipCode",
        "receiptNumber",
        "aNumber",
        "preferredDates[0]",
        "favouriteColour"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private FrontdeskHttpClient portal;

    @BeforeEach
    void portal() {
        portal = FrontdeskHttpClient.as("portal", port);
    }

    @Test
    void theApiNamesEveryWrongFieldAtOnceAndStartsNothing() {
        long before = instances();

        Answer answer = portal.post(API, WRONG_THROUGHOUT);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactlyInAnyOrder(ALL_WRONG_FIELDS);
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void theEnginesEndpointNamesTheSameFieldsAndStartsNothing() {
        long before = instances();

        Answer answer = portal.post(ENGINE, atTheEngine(WRONG_THROUGHOUT));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains(ALL_WRONG_FIELDS);
        assertThat(answer.text()).doesNotContain("org.camunda", "frontdesk.");
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void aGoodRequestAtTheEnginesEndpointGetsAReferenceNumberAndLeavesNoCopyThere() {
        Answer answer = portal.post(ENGINE, atTheEngine(good("engine-endpoint@example.org", "DEFERRED_ACTION")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        String reference = answer.json().get("businessKey").asText();
        assertThat(portal.get("/api/v1/requests/" + reference).status()).isEqualTo(200);
        assertThat(runtime.getVariables(answer.json().get("id").asText())).doesNotContainKey("request");
    }

    @Test
    void daysThatAreOverAreNamedAtBothEndpoints() {
        String body = """
                {"requester": {"name": "Ana", "email": "past@example.org"}, "reason": "DEFERRED_ACTION",
                 "zipCode": "20001", "preferredDates": ["2020-01-01", "9999-12-31", "2020-01-02"]}""";
        long before = instances();

        assertThat(fields(portal.post(API, body))).containsExactly("preferredDates[0]", "preferredDates[2]");
        assertThat(portal.post(ENGINE, atTheEngine(body)).json().get("message").asText())
                .contains("preferredDates[0]", "preferredDates[2]");
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void withoutARequestTheEnginesEndpointStaysShut() {
        long before = instances();

        Answer answer = portal.post(ENGINE, "{\"variables\": {\"reason\": {\"value\": \"ADIT_STAMP\"}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("request: give the request as a variable");
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void brokenJsonAtTheEnginesEndpointIsTheCallersMistake() {
        long before = instances();

        Answer answer = portal.post(ENGINE, atTheEngine("{\"reason\":"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains("not well-formed JSON");
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void theSameRequestTwiceIsAConflictAtTheEnginesEndpointToo() {
        String request = atTheEngine(good("engine-twice@example.org", "DEFERRED_ACTION"));
        portal.post(ENGINE, request);

        Answer second = portal.post(ENGINE, request);

        assertThat(second.status()).as(second.text()).isEqualTo(409);
        assertThat(second.text()).contains("open already under AR-");
    }

    @Test
    void anAnswerThatTheCallerCannotTakeStartsNothing() {
        String request = good("picky@example.org", "DEFERRED_ACTION");

        assertThat(portal.post(API, request, Map.of("Accept", "application/pdf"))
                        .status())
                .isEqualTo(406);
        assertThat(portal.post(API, request).status()).isEqualTo(201);
    }

    @Test
    void moreThanSixtyFourKibibytesAreTooMuchAtBothEndpoints() {
        String large = atTheEngine("x".repeat(65_536));

        assertThat(portal.post(API, large).status()).isEqualTo(413);
        Answer answer = portal.post(ENGINE, large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("type").asText()).isEqualTo("urn:frontdesk:problem:body-too-large");
    }

    @Test
    void aReferenceNumberInUseStartsNoSecondInstance() {
        String reference = portal.post(API, good("bound@example.org", "DEFERRED_ACTION"))
                .json()
                .get("referenceNumber")
                .asText();

        Answer answer = portal.post(ENGINE, "{\"businessKey\": \"" + reference + "\"}");

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void anUnknownReasonIsAnsweredWithTheReasonsThereAre() {
        Answer answer = portal.post(API, good("unknown@example.org", "HOLIDAY"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("ADIT_STAMP", "A_NUMBER_REQUEST");
    }

    @Test
    void theSameRequestIsOpenOnlyOnce() {
        String first = portal.post(API, good("twice@example.org", "DEFERRED_ACTION"))
                .json()
                .get("referenceNumber")
                .asText();

        Answer second = portal.post(API, good("TWICE@example.org", "DEFERRED_ACTION"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("referenceNumber").asText()).isEqualTo(first);
        assertThat(portal.post(API, good("twice@example.org", "PAROLE_IN_PLACE"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aMistypedReferenceNumberIsToldApartFromAnUnknownOne() {
        String reference = portal.post(API, good("typed@example.org", "DEFERRED_ACTION"))
                .json()
                .get("referenceNumber")
                .asText();
        char last = reference.charAt(reference.length() - 1);
        String mistyped = reference.substring(0, reference.length() - 1) + (last == 'A' ? 'B' : 'A');

        assertThat(portal.get("/api/v1/requests/" + mistyped).status()).isEqualTo(400);
        ReferenceNumber unknown = ReferenceNumber.next("AR", new Random(1));
        assertThat(portal.get("/api/v1/requests/" + unknown).status()).isEqualTo(404);
        assertThat(portal.get("/api/v1/requests/" + reference.toLowerCase().replace("-", ""))
                        .status())
                .isEqualTo(200);
    }

    private static String good(String email, String reason) {
        return """
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s"}, "reason": "%s",
                 "zipCode": "20001"}""".formatted(email, reason);
    }

    private static String atTheEngine(String request) {
        ObjectMapper json = new ObjectMapper();
        var body = json.createObjectNode();
        body.putObject("variables").putObject("request").put("type", "Json").put("value", request);
        return body.toString();
    }

    private static List<String> fields(Answer answer) {
        JsonNode errors = answer.json().get("errors");
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.get("field").asText())
                .toList();
    }

    /** All that were ever started, since others end meanwhile. */
    private long instances() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("appointment-request")
                .count();
    }
}
