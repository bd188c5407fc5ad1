package frontdesk.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.web.WebEndpointTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebEndpointTest
@ExtendWith(OutputCaptureExtension.class)
class ApiExceptionHandlerTest {
    private static final String GOOD =
            "{\"requester\":{\"name\":\"María\",\"email\":\"m@example.org\"},\"what\":\"stamp\"%s}";

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aGoodBodyIsTaken() throws Exception {
        assertThat(post("", "application/json; charset=UTF-8", GOOD.formatted(""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyWrongFieldIsNamedInOneProblem() throws Exception {
        var answer = post("", "application/json", "{\"requester\":{\"email\":\"x\"},\"why\":5,\"hat\":1}");

        JsonNode problem = problem(answer, 400, "invalid-request");
        assertThat(problem.get("errors"))
                .extracting(error -> error.get("field").asText())
                .containsExactlyInAnyOrder("requester.name", "requester.email", "what", "why", "hat");
    }

    @Test
    void malformedJsonIsExplainedInTheDetail() throws Exception {
        JsonNode problem = problem(post("", "application/json", "{\"a\" 1}"), 400, "invalid-request");

        assertThat(problem.get("detail").asText()).contains("line 1, column 6");
    }

    @Test
    void aMissingBodyIsSaidToBeMissing() throws Exception {
        assertThat(problem(post("", "application/json", ""), 400, "invalid-request")
                        .toString())
                .contains("body is missing");
    }

    @Test
    void aBodyThatIsNotInUtf8IsRefused() throws Exception {
        var request = request("")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(GOOD.formatted("").getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(problem(send(request), 400, "invalid-request").toString()).contains("UTF-8");
    }

    @Test
    void aMistypedReferenceNumberIsSaidToBeMistyped() throws Exception {
        JsonNode problem = problem(send(request("/AR-7K3M-9QXTA")), 400, "invalid-request");

        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("reference");
        assertThat(problem.at("/errors/0/message").asText()).contains("mistyped");
    }

    @Test
    void aMistypedDateInTheAddressIsExplained() throws Exception {
        assertThat(problem(send(request("/days?from=12-01-2026")), 400, "invalid-request")
                        .at("/errors/0/message")
                        .asText())
                .contains("2026-12-01");
        assertThat(problem(send(request("/days")), 400, "invalid-request")
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("from");
        assertThat(send(request("/days?from=2026-12-01")).statusCode()).isEqualTo(200);
    }

    @Test
    void aConflictNamesWhatItIsInConflictWith() throws Exception {
        var answer = send(request("/conflict"));
        JsonNode problem = problem(answer, 409, "duplicate-request");

        assertThat(problem.get("referenceNumber").asText()).isEqualTo(Orders.OPEN.value());
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void whoCollidesIsToldToComeAgainUnlikeWhoAsksTwice() throws Exception {
        var answer = send(request("/collision"));

        problem(answer, 409, "still-under-way");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void withoutAConnectionToTheDatabaseOneIsToldToComeAgain() throws Exception {
        var answer = send(request("/no-connection"));

        problem(answer, 503, "temporarily-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void whatSomebodyHasToLookAtFirstIsSaidInItsOwnWords(CapturedOutput log) throws Exception {
        var answer = send(request("/stopped"));

        JsonNode problem = problem(answer, 503, "temporarily-unavailable");
        assertThat(problem.get("detail").asText()).isEqualTo("Find out why.");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(log.getOut()).contains("Find out why.").doesNotContain("the secret inside");
    }

    @Test
    void aSurpriseIsAnIncidentWhoseKindAndPlaceTheLogHasWithoutWhatWasQuoted(CapturedOutput log) throws Exception {
        var answer = send(request("/surprise"));

        JsonNode problem = problem(answer, 500, "unexpected");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "frontdesk.web");
        assertThat(log.getOut())
                .contains(problem.get("incident").asText(), "IllegalStateException", "Orders.surprise")
                .doesNotContain("the secret inside");
    }

    @Test
    void anUnknownAddressIsAProblemToo() throws Exception {
        problem(
                send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/no/such/page"))),
                404,
                "not-found");
    }

    @Test
    void anAddressThatTheFirewallRefusesIsAProblemToo() throws Exception {
        problem(send(request("/a;b=c")), 400, "invalid-request");
    }

    @Test
    void anotherMethodIsRefusedWithTheOnesTaken() throws Exception {
        var answer = send(request("").DELETE());

        problem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void anotherMediaTypeIsRefused() throws Exception {
        for (String type : new String[] {
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=UTF-8",
            "application/xml",
            "application/merge-patch+json",
            "multipart/form-data; boundary=x",
            "application/json; charset=ISO-8859-1"
        }) {
            problem(post("", type, GOOD.formatted("")), 415, "unsupported-media-type");
        }
        problem(post("/lines", "application/json", "{}"), 415, "unsupported-media-type");
        problem(send(request("").POST(BodyPublishers.ofString("{}"))), 415, "unsupported-media-type");
    }

    @Test
    void anAnswerInAnotherMediaTypeIsNotToBeHad() throws Exception {
        problem(send(request("/days?from=2026-12-01").header("Accept", "image/png")), 406, "not-acceptable");
    }

    @Test
    void aBodyOverSixtyFourKibibytesIsTooLargeHoweverItIsSent() throws Exception {
        byte[] large = GOOD.formatted(",\"why\":\"" + "x".repeat(65_536) + "\"").getBytes(StandardCharsets.UTF_8);
        var announced = request("").header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(large));
        var chunked = request("")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        problem(send(announced), 413, "body-too-large");
        problem(send(chunked), 413, "body-too-large");
    }

    @Test
    void aBodyOfSixtyFourKibibytesIsReadToTheEnd() throws Exception {
        String frame = GOOD.formatted(",\"why\":\"\"");
        String filled = GOOD.formatted(
                ",\"why\":\"" + "x".repeat(65_536 - frame.getBytes(StandardCharsets.UTF_8).length) + "\"");

        assertThat(problem(post("", "application/json", filled), 400, "invalid-request")
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("why");
    }

    private JsonNode problem(HttpResponse<String> answer, int status, String kind) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("type").asText()).isEqualTo("urn:frontdesk:problem:" + kind);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/test-orders" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
