package frontdesk.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.support.RestCaller;
import frontdesk.web.WebEndpointTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@WebEndpointTest
class CasesEndpointTest {
    static final String[] bodies = {CaseJson.FULL, CaseJson.SPARSE, CaseJson.VAGUE};

    @LocalServerPort
    private int port;

    private RestCaller rest;

    @BeforeEach
    void knock() {
        rest = new RestCaller(port);
    }

    @Test
    void aNewCaseIsCreatedAndThenReplaced() {
        ResponseEntity<JsonNode> created = rest.put("/api/v1/cases/IOE0000000001", CaseJson.FULL);
        ResponseEntity<JsonNode> replaced = rest.put("/api/v1/cases/IOE0000000001", CaseJson.SPARSE);

        assertThat(created.getStatusCode().value()).isEqualTo(201);
        assertThat(created.getHeaders().getLocation()).hasToString("/api/v1/cases/IOE0000000001");
        assertThat(replaced.getStatusCode().value()).isEqualTo(204);
    }

    @ParameterizedTest
    @FieldSource("bodies")
    void aCaseIsGivenBackToTheLetter(String body) throws Exception {
        rest.put("/api/v1/cases/IOE0000000002", body);

        assertThat(rest.get("/api/v1/cases/IOE0000000002").getBody()).isEqualTo(new ObjectMapper().readTree(body));
    }

    @Test
    void theReceiptNumberIsReadLeniently() {
        rest.put("/api/v1/cases/ioe-00-000-00003", CaseJson.FULL);

        assertThat(rest.get("/api/v1/cases/IOE0000000003").getStatusCode().value())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IOE123", "0912345678IOE", "IOE09123456789"})
    void aMalformedReceiptNumberIsRefused(String receiptNumber) {
        ResponseEntity<JsonNode> refusal = rest.get("/api/v1/cases/" + receiptNumber);

        assertThat(refusal.getStatusCode().value()).isEqualTo(400);
        assertThat(RestCaller.wrongFields(refusal)).containsExactly("receiptNumber");
    }

    @Test
    void anUnknownCaseIsNotFound() {
        assertThat(rest.get("/api/v1/cases/IOE9999999999").getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void everyWrongFieldIsNamed() {
        String wrong = CaseJson.FULL
                .replace("I-765", "Form 765")
                .replace("\"2026-03-02\", \"filedBy\": \"PAPER\"", "\"2026-02-30\", \"filedBy\": \"PIGEON\"")
                .replace("PENDING", "LOST")
                .replace("\"WAS\"", "\"was\"")
                .replace("1990-02-03", "03.02.1990")
                .replace("A012345678", "B012345678")
                .replace("+12025550123", "202-555-0123")
                .replace("\"es\"", "\"fr\"")
                .replace("20001-1234", "200")
                .replace("\"123456789012\"", "123456789012")
                .replace("\"g28OnFile\": true", "\"g28OnFile\": null")
                .replace("-05:00\"", "\"")
                .replace("\"BIOMETRICS\"", "\"Fingerprints taken\"");

        ResponseEntity<JsonNode> refusal = rest.put("/api/v1/cases/IOE0000000004", wrong);

        assertThat(refusal.getStatusCode().value()).isEqualTo(400);
        assertThat(RestCaller.wrongFields(refusal))
                .containsExactlyInAnyOrder(
                        "form",
                        "filedOn",
                        "filedBy",
                        "status",
                        "fieldOffice",
                        "applicant.dateOfBirth",
                        "applicant.aNumber",
                        "applicant.phone",
                        "applicant.language",
                        "applicant.mailingAddress.zipCode",
                        "accountNumber",
                        "representative.g28OnFile",
                        "biometrics.appointmentAt",
                        "milestones[1].name");
        assertThat(rest.get("/api/v1/cases/IOE0000000004").getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void whatMayNotBeNullIsRequired() {
        ResponseEntity<JsonNode> refusal = rest.put("/api/v1/cases/IOE0000000005", "{\"applicant\": {}}");

        assertThat(RestCaller.wrongFields(refusal))
                .containsExactlyInAnyOrder(
                        "form",
                        "filedOn",
                        "filedBy",
                        "status",
                        "fieldOffice",
                        "applicant.name",
                        "applicant.dateOfBirth",
                        "applicant.email",
                        "applicant.language",
                        "applicant.mailingAddress",
                        "milestones");
    }

    @Test
    void aBodyOfNothingButErrorsIsAnsweredWithTheFirstHundred() {
        String empty = "{\"milestones\": [" + "{},".repeat(21_000) + "{}]}";

        ResponseEntity<JsonNode> refusal = rest.put("/api/v1/cases/IOE0000000007", empty);

        assertThat(refusal.getStatusCode().value()).isEqualTo(400);
        assertThat(refusal.getBody().get("errors")).hasSize(100);
        assertThat(refusal.getBody().get("moreErrors").asBoolean()).isTrue();
    }

    @Test
    void anImportOfManyCasesIsReadAsItComes() {
        String bad = CaseJson.line("IOE0000000000", CaseJson.FULL.replace("PENDING", "LOST"));
        StringBuilder lines = new StringBuilder();
        for (int number = 1; number <= 2_000; number++) {
            lines.append(number % 500 == 0 ? bad : CaseJson.line("EAC%010d".formatted(number), CaseJson.FULL));
        }

        ResponseEntity<JsonNode> report = imported(MediaType.APPLICATION_NDJSON, lines.toString());

        assertThat(report.getStatusCode().value()).isEqualTo(200);
        assertThat(report.getBody().get("accepted").asInt()).isEqualTo(1_996);
        assertThat(report.getBody().get("rejected"))
                .extracting(rejection -> rejection.get("line").asInt())
                .containsExactly(500, 1_000, 1_500, 2_000);
        assertThat(report.getBody().at("/rejected/0/errors/0/field").asText()).isEqualTo("status");
        assertThat(rest.get("/api/v1/cases/EAC0000001999").getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void anImportIsTakenAsLinesOfJsonOnly() {
        String line = CaseJson.line("IOE0000000006", CaseJson.FULL);

        assertThat(imported(MediaType.APPLICATION_JSON, line).getStatusCode().value())
                .isEqualTo(415);
    }

    private ResponseEntity<JsonNode> imported(MediaType type, String lines) {
        return rest.send(HttpMethod.POST, "/api/v1/cases/import", type, lines.getBytes(StandardCharsets.UTF_8));
    }
}
