package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.database.EngineTables;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A callback comes in at two endpoints with the same rules, and an officer can submit only what makes sense. */
@RunningFrontdesk
class CallbackEndpointsTest {
    private static final String API = "/api/v1/callbacks";
    private static final String ENGINE = "/engine-rest/process-definition/key/text-ahead-callback/start";
    private static final String CALL = "call-customer";
    private static final String WRONG_THROUGHOUT = """
            {"requester": {"role": "COUSIN", "email": "nobody", "phone": "555", "language": "fr"},
             "topic": "my case", "receiptNumber": "12", "textAhead": "yes", "favouriteColour": "blue"}""";
    private static final String[] ALL_WRONG_FIELDS = {
        "requester.role",
        "requester.name",
        "requester.email",
        "requester.phone",
        "requester.language",
        "topic",
        "receiptNumber",
        "textAhead",
        "favouriteColour"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private FrontdeskHttpClient portal;
    private OfficerTaskClient officer;

    @BeforeEach
    void people() {
        portal = FrontdeskHttpClient.as("portal", port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void theApiNamesEveryWrongFieldAtOnce() {
        Answer answer = portal.post(API, WRONG_THROUGHOUT);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactlyInAnyOrder(ALL_WRONG_FIELDS);
    }

    @Test
    void theEnginesEndpointNamesTheSameFields() {
        Answer answer = portal.post(ENGINE, atTheEngine(WRONG_THROUGHOUT));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains(ALL_WRONG_FIELDS);
    }

    @Test
    void aPhoneIsNeededAndAnEmailIsNot() {
        assertThat(fields(portal.post(
                        API, "{\"requester\": {\"name\": \"Ana\"}, \"topic\": \"OTHER\", \"textAhead\": false}")))
                .containsExactly("requester.phone");
    }

    @Test
    void aGoodRequestAtTheEnginesEndpointIsCalledLikeAnyOther() {
        Answer answer = portal.post(ENGINE, atTheEngine("""
                {"requester": {"name": "Ana", "phone": "+12025550161"}, "topic": "OTHER", "textAhead": false}"""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(officer.sees(answer.json().get("businessKey").asText(), CALL))
                .isTrue();
    }

    @Test
    void theSameKeyAndBodyStartOneCallback() {
        String body = """
                {"requester": {"name": "Ana", "phone": "+12025550162"}, "topic": "OTHER", "textAhead": false}""";

        Answer first = portal.post(API, body, Map.of("Idempotency-Key", "callback-once"));
        Answer again = portal.post(API, body, Map.of("Idempotency-Key", "callback-once"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
    }

    @ParameterizedTest
    @CsvSource({"portal, 201", "officer, 403", "supervisor, 403", "analyst, 403", "operator, 403"})
    void onlyExternalSystemsAskForCallbacks(String account, int status) {
        Answer answer = FrontdeskHttpClient.as(account, port).post(API, """
                {"requester": {"name": "Ana", "phone": "+12025550163"}, "topic": "OTHER", "textAhead": false}""");

        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPOKE", "reached", ""})
    void aCallResultThatIsNoneIsRefusedAndTheTaskStays(String result) {
        String reference = plainCall("+12025550164");

        Answer answer = officer.completes(reference, CALL, Map.of("callResult", result));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("Say how the call went");
        officer.hasCompleted(reference, CALL, Map.of("callResult", "REACHED"));
    }

    @Test
    void aCallWithoutAResultIsRefused() {
        String reference = plainCall("+12025550165");

        assertThat(officer.completes(reference, CALL, Map.of("note", "Nobody there"))
                        .status())
                .isEqualTo(400);
        assertThat(officer.completes(reference, CALL, Map.of("outcome", "GOOD")).text())
                .contains("This task does not take outcome; it takes callResult, note.");
    }

    @Test
    void theOfficerSeesWhomToCallAndTheCase() {
        String reference = portal.post(API, """
                        {"requester": {"role": "REPRESENTATIVE", "name": "Dana Whitfield", "phone": "+12025550166",
                         "language": "es"}, "topic": "CASE_STATUS", "receiptNumber": "IOE0912345678", "textAhead": false}""").json().get("referenceNumber").asText();

        JsonNode brief = officer.brief(reference, CALL);

        assertThat(brief.at("/requesterName/value").asText()).isEqualTo("Dana Whitfield");
        assertThat(brief.at("/requesterPhone/value").asText()).isEqualTo("+12025550166");
        assertThat(brief.at("/requesterLanguage/value").asText()).isEqualTo("es");
        assertThat(brief.at("/topicName/value").asText()).isEqualTo("Case status");
        assertThat(brief.at("/caseSummary/value").asText())
                .contains("IOE0912345678: Form I-131", "may not act on this case");
    }

    @Test
    void aCallAboutAProtectedFormGoesToTrainedOfficers() {
        portal.put("/api/v1/cases/IOE0987654321", PROTECTED_CASE);
        String reference = portal.post(API, """
                        {"requester": {"name": "Ana", "phone": "+12025550167"}, "topic": "CASE_STATUS",
                         "receiptNumber": "IOE0987654321", "textAhead": false}""").json().get("referenceNumber").asText();

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(new OfficerTaskClient("officer2", port).sees(reference, CALL))
                .isFalse();
    }

    @Test
    void whereNoTextIsWantedTheCustomerIsToldByEmail() {
        CallbackCustomerClient customer = new CallbackCustomerClient(port, "+12025550168");
        String reference = customer.asks(false, ", \"email\": \"missed-call@example.org\"");
        officer.hasCompleted(reference, CALL, Map.of("callResult", "NO_ANSWER"));
        PortalClient clock = new PortalClient(port);
        clock.timePasses("P1D");
        clock.timePasses("P3D");
        officer.hasCompleted(reference, CALL, Map.of("callResult", "NO_ANSWER"));
        clock.timePasses("P4D");

        assertThat(customer.texts()).isEmpty();
        assertThat(clock.subjects("missed-call@example.org"))
                .contains("We could not reach you by phone (" + reference + ")");
    }

    @Test
    void nothingPersonalStaysInTheEngine() {
        CallbackCustomerClient customer = new CallbackCustomerClient(port, "+12025550169");
        String reference = customer.asks(false, ", \"email\": \"tamarin@example.org\"");

        officer.hasCompleted(reference, CALL, Map.of("callResult", "REACHED", "note", "Asked about her pangolin"));

        EngineTables tables = new EngineTables(database);
        assertThat(List.of("+12025550169", "tamarin@example.org", "pangolin"))
                .allSatisfy(words -> assertThat(tables.holding(words)).as(words).isEmpty());
    }

    private String plainCall(String phone) {
        return new CallbackCustomerClient(port, phone).asksForCall();
    }

    private static List<String> fields(Answer refusal) {
        return StreamSupport.stream(refusal.json().get("errors").spliterator(), false)
                .map(error -> error.get("field").asText())
                .toList();
    }

    private static String atTheEngine(String request) {
        ObjectMapper json = new ObjectMapper();
        var body = json.createObjectNode();
        body.putObject("variables").putObject("request").put("type", "Json").put("value", request);
        return body.toString();
    }

    private static final String PROTECTED_CASE = """
            {"form": "I-918", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
             "applicant": {"name": "A. Rivera", "dateOfBirth": "1990-02-03", "aNumber": null, "email": "safe@example.org",
              "phone": null, "language": "en", "mailingAddress": {"line1": "PO Box 1", "line2": null, "city": "Washington",
              "state": "DC", "zipCode": "20001"}}, "accountNumber": null, "representative": null, "biometrics": null,
             "milestones": []}""";
}
