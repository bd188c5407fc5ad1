package frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guards every endpoint that takes a name or a date of the past against those that nobody can have. */
@RunningFrontdesk
@DisplayName("Names and dates at the endpoints")
class NamesAndDatesAtEndpointsTest {
    private static final List<String> UNSEEN =
            List.of("\\u200b", "\\u200d\\u2060\\ufeff", "\\u00a0 \\u3000", "\\u202e\\u202c", "\\u3164", "\\u2800");
    private static final Map<String, String> REQUESTS = Map.of(
            "appointment-requests", "\"reason\": \"DEFERRED_ACTION\", \"zipCode\": \"20001\"",
            "access-code-requests", "\"receiptNumber\": \"IOE0987600001\", \"dateOfBirth\": \"1990-02-03\"",
            "biometrics-reschedules",
                    "\"accountNumber\": \"123456789012\", \"receiptNumber\": \"IOE0987600001\", \"goodCause\": \"ILLNESS\","
                            + " \"explanation\": \"I was in bed that day.\"",
            "callbacks", "\"topic\": \"CASE_STATUS\", \"textAhead\": true");
    private static final Map<String, String> FLOWS = Map.of(
            "appointment-requests", "appointment-request",
            "access-code-requests", "access-code-reissue",
            "biometrics-reschedules", "biometrics-reschedule",
            "callbacks", "text-ahead-callback");
    private static final String CASE = """
            {"form": "I-765", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
             "applicant": {"name": "Ana Gómez", "dateOfBirth": "1990-02-03", "aNumber": null, "email": "a@example.org",
              "phone": null, "language": "es", "mailingAddress": {"line1": "12 Elm Street", "line2": null,
              "city": "Washington", "state": "DC", "zipCode": "20001"}}, "accountNumber": null,
             "representative": {"name": "Lee Attorney", "email": "lee@law.example", "accountNumber": null,
              "g28OnFile": true, "mailingAddress": null},
             "biometrics": {"required": true, "appointmentAt": "2026-12-20T09:00:00-05:00", "office": null,
              "timesRescheduled": 0}, "milestones": [{"name": "RECEIVED", "on": "2026-03-03"}]}""";

    @LocalServerPort
    private int port;

    private FrontdeskHttpClient portal;

    @BeforeEach
    void theSystemOutside() {
        portal = FrontdeskHttpClient.as("portal", port);
    }

    static Stream<Arguments> namesAtRequests() {
        return REQUESTS.keySet().stream()
                .flatMap(endpoint -> UNSEEN.stream().map(name -> Arguments.of(endpoint, name)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("namesAtRequests")
    void aRequesterWhoseNameCannotBeSeenIsRefusedAtBothEndpoints(String endpoint, String name) throws Exception {
        String body = request(endpoint, name);

        assertThat(refused(portal.post("/api/v1/" + endpoint, body))).containsExactly("requester.name");
        Answer other = portal.post(
                "/engine-rest/process-definition/key/" + FLOWS.get(endpoint) + "/start",
                new ObjectMapper()
                        .writeValueAsString(
                                Map.of("variables", Map.of("request", Map.of("type", "Json", "value", body)))));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.text()).contains("requester.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Gómez", "Lee Attorney", "12 Elm Street", "Washington"})
    void whatCannotBeSeenIsRefusedByFeedAndImport(String text) {
        for (String unseen : UNSEEN) {
            String body = CASE.replace("\"" + text + "\"", "\"" + unseen + "\"");

            assertThat(refused(portal.put("/api/v1/cases/IOE0987600002", body)))
                    .hasSize(1)
                    .isEqualTo(refusedLine(body));
        }
    }

    @Test
    void directionMarksAreTakenOutAtTheEndpoint() {
        String body =
                CASE.replace("Ana Gómez", "Ana \\u202eGómez\\u202c\\u200f").replace("12 Elm", "\\u206712 Elm\\u2069");

        portal.put("/api/v1/cases/IOE0987600003", body).expect(201, 204);

        JsonNode applicant = portal.get("/api/v1/cases/IOE0987600003").json().get("applicant");
        assertThat(applicant.get("name").asText()).isEqualTo("Ana Gómez");
        assertThat(applicant.at("/mailingAddress/line1").asText()).isEqualTo("12 Elm Street");
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource({
        "2026-03-02, 9999-12-31, filedOn",
        "2026-03-02, 2090-12-31, filedOn",
        "2026-03-02, 1023-03-02, filedOn",
        "1990-02-03, 2100-02-03, applicant.dateOfBirth",
        "1990-02-03, 1790-02-03, applicant.dateOfBirth",
        "2026-03-03, 9999-03-03, milestones[0].on",
        "2026-12-20, 9999-12-20, biometrics.appointmentAt",
        "2026-12-20, 1026-12-20, biometrics.appointmentAt"
    })
    void aCaseWithADateThatCannotBeIsRefusedByFeedAndImport(String date, String impossible, String field) {
        String body = CASE.replace(date, impossible);

        assertThat(refused(portal.put("/api/v1/cases/IOE0987600004", body))).contains(field);
        assertThat(refusedLine(body)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2100-02-03", "9999-12-31", "1790-02-03"})
    void nobodyWhoIsNotBornAsksForACodeOrRedeemsOne(String born) {
        assertThat(refused(portal.post(
                        "/api/v1/access-code-requests",
                        request("access-code-requests", "Ana").replace("1990-02-03", born))))
                .containsExactly("dateOfBirth");
        assertThat(refused(portal.post("/api/v1/access-codes/redemptions", """
                        {"receiptNumber": "IOE0987600005", "code": "7K3M9QXTC4", "dateOfBirth": "%s",
                         "accountNumber": "123456789012"}""".formatted(born))))
                .containsExactly("dateOfBirth");
    }

    private static String request(String endpoint, String name) {
        return """
                {"requester": {"name": "%s", "email": "names@example.org", "phone": "+12025550123"}, %s}""".formatted(name, REQUESTS.get(endpoint));
    }

    private static List<String> refused(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return fields(answer.json().get("errors"));
    }

    private List<String> refusedLine(String body) {
        String line =
                "{\"receiptNumber\": \"IOE0987600002\", " + body.substring(1).replace("\n", "") + "\n";
        JsonNode report = portal.postLines("/api/v1/cases/import", line).json();
        assertThat(report.get("accepted").asInt()).isZero();
        return fields(report.at("/rejected/0/errors"));
    }

    private static List<String> fields(JsonNode errors) {
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.get("field").asText())
                .toList();
    }
}
