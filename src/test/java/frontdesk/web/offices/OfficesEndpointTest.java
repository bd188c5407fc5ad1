package frontdesk.web.offices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.support.RestCaller;
import frontdesk.web.WebEndpointTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

@WebEndpointTest
class OfficesEndpointTest {

    @LocalServerPort
    private int port;

    private RestCaller rest;

    @BeforeEach
    void knock() {
        rest = new RestCaller(port);
    }

    @Test
    void aNewOfficeIsCreatedAndThenReplaced() {
        ResponseEntity<JsonNode> created = rest.put("/api/v1/offices/NEW", OfficeJson.WASHINGTON);
        ResponseEntity<JsonNode> replaced =
                rest.put("/api/v1/offices/NEW", OfficeJson.WASHINGTON.replace("Washington", "Other"));

        assertThat(created.getStatusCode().value()).isEqualTo(201);
        assertThat(created.getHeaders().getLocation()).hasToString("/api/v1/offices/NEW");
        assertThat(replaced.getStatusCode().value()).isEqualTo(204);
        assertThat(rest.get("/api/v1/offices/NEW").getBody().get("name").asText())
                .isEqualTo("Other Office");
    }

    @Test
    void anOfficeIsGivenBackToTheLetter() throws Exception {
        rest.put("/api/v1/offices/WAS", OfficeJson.WASHINGTON);

        assertThat(rest.get("/api/v1/offices/WAS").getBody())
                .isEqualTo(new ObjectMapper().readTree(OfficeJson.WASHINGTON));
    }

    @Test
    void anOfficeThatSaysNothingOfBookingIsBookedFromTwoHoursToSixtyDaysAhead() {
        rest.put("/api/v1/offices/USU", OfficeJson.WASHINGTON.replaceAll("(?s),\\s*\"minimumNotice\".*", "}"));

        JsonNode office = rest.get("/api/v1/offices/USU").getBody();
        assertThat(office.get("minimumNotice").asText()).isEqualTo("PT2H");
        assertThat(office.get("bookAheadDays").asInt()).isEqualTo(60);
    }

    @Test
    void everyWrongFieldIsNamed() {
        String wrong = OfficeJson.WASHINGTON
                .replace("FIELD_OFFICE", "CASTLE")
                .replace("America/New_York", "Mars/Olympus")
                .replace("\"205\"", "\"2050\", 7")
                .replace("\"08:00\"", "\"8 a.m.\"")
                .replace(": 20,", ": 0,")
                .replace("\"capacity\"", "\"seats\"");

        ResponseEntity<JsonNode> refusal = rest.put("/api/v1/offices/BAD", wrong);

        assertThat(refusal.getStatusCode().value()).isEqualTo(400);
        assertThat(RestCaller.wrongFields(refusal))
                .containsExactlyInAnyOrder(
                        "kind",
                        "timeZone",
                        "zipPrefixes[1]",
                        "zipPrefixes[2]",
                        "opens",
                        "slotMinutes",
                        "seats",
                        "capacity");
        assertThat(rest.get("/api/v1/offices/BAD").getStatusCode().value()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "closes, '\"16:00\"', '\"08:00\"'",
        "closes, '\"16:00\"', '\"08:19\"'",
        "zipPrefixes, '\"205\"', '\"200\"'",
        "name, Washington Office, ' '",
        "timeZone, America/New_York, SystemV/EST5EDT",
        "minimumNotice, PT2H, -PT2H",
        "minimumNotice, PT2H, two hours",
        "minimumNotice, PT2H, P31D",
        "bookAheadDays, ': 60', ': 0'"
    })
    void anOfficeThatCannotBeIsRefused(String field, String right, String wrong) {
        ResponseEntity<JsonNode> refusal = rest.put("/api/v1/offices/BAD", OfficeJson.WASHINGTON.replace(right, wrong));

        assertThat(refusal.getStatusCode().value()).isEqualTo(400);
        assertThat(RestCaller.wrongFields(refusal)).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"was", "W A", "-WAS", "AN-OFFICE-WITH-A-LONG-CODE"})
    void aMalformedCodeIsRefused(String code) {
        ResponseEntity<JsonNode> refusal = rest.put("/api/v1/offices/" + code, OfficeJson.WASHINGTON);

        assertThat(refusal.getStatusCode().value()).isEqualTo(400);
        assertThat(RestCaller.wrongFields(refusal)).containsExactly("code");
    }

    @Test
    void anOfficeThatIsNotThereIsNotFound() {
        Stream.of("", "/slots?from=2026-12-01&to=2026-12-02")
                .forEach(list -> assertThat(rest.get("/api/v1/offices/NIX" + list)
                                .getStatusCode()
                                .value())
                        .isEqualTo(404));
        assertThat(rest.put("/api/v1/offices/NIX/closures/2026-12-01", "{\"reason\": \"Snow\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }
}
