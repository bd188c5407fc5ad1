package frontdesk.web.offices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.support.RestCaller;
import frontdesk.web.WebEndpointTest;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

@WebEndpointTest
class SlotsEndpointTest {
    @LocalServerPort
    private int port;

    @Autowired
    private InstantSource clock;

    private RestCaller rest;

    @BeforeEach
    void knock() {
        rest = new RestCaller(port);
    }

    @Test
    void theSlotsOfAWeekAreListedInTheOfficesOwnTime() {
        rest.put("/api/v1/offices/SLO", OfficeJson.WASHINGTON);
        LocalDate monday = aMondayAhead();

        List<JsonNode> slots = slots("SLO", monday, monday.plusDays(6));

        assertThat(slots).isNotEmpty().allMatch(slot -> slot.get("free").asInt() == 2 && slot.size() == 2);
        assertThat(slots)
                .extracting(slot -> OffsetDateTime.parse(slot.get("at").asText()))
                .isSorted()
                .allMatch(at -> at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .allMatch(at -> at.equals(
                        at.atZoneSameInstant(ZoneId.of("America/New_York")).toOffsetDateTime()));
        assertThat(slots.get(0).get("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT08:00:00-0[45]:00");
    }

    @Test
    void aClosedDayHasNoSlots() {
        rest.put("/api/v1/offices/CLO", OfficeJson.WASHINGTON);
        LocalDate tuesday = aMondayAhead().plusDays(1);

        ResponseEntity<JsonNode> closed =
                rest.put("/api/v1/offices/CLO/closures/" + tuesday, "{\"reason\": \"Water in the basement\"}");

        assertThat(closed.getStatusCode().value()).isEqualTo(200);
        assertThat(closed.getBody().get("appointments")).isEmpty();
        assertThat(slots("CLO", tuesday, tuesday)).isEmpty();
    }

    @Test
    void aQuarterOfAYearCanBeAskedForAtOnce() {
        rest.put("/api/v1/offices/RAN", OfficeJson.WASHINGTON);

        assertThat(rest.get("/api/v1/offices/RAN/slots?from=2026-12-01&to=2027-03-02")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void aClosureNeedsADayThatExists() {
        rest.put("/api/v1/offices/CLO", OfficeJson.WASHINGTON);

        ResponseEntity<JsonNode> refusal =
                rest.put("/api/v1/offices/CLO/closures/2026-02-30", "{\"reason\": \"Snow\"}");

        assertThat(RestCaller.wrongFields(refusal)).containsExactly("date");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', from to",
                "from=2026-12-01, to",
                "from=1.12.2026&to=2026-02-30, from to",
                "from=2026-12-02&to=2026-12-01, to",
                "from=2026-12-01&to=2027-03-03, to",
                "from=%2B999999999-12-31&to=%2B999999999-12-31, from to"
            })
    void aRangeThatMakesNoSenseIsRefused(String query, String fields) {
        rest.put("/api/v1/offices/RAN", OfficeJson.WASHINGTON);

        ResponseEntity<JsonNode> refusal = rest.get("/api/v1/offices/RAN/slots?" + query);

        assertThat(refusal.getStatusCode().value()).isEqualTo(400);
        assertThat(RestCaller.wrongFields(refusal)).containsExactly(fields.split(" "));
    }

    private LocalDate aMondayAhead() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("America/New_York"))
                .plusDays(7)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private List<JsonNode> slots(String code, LocalDate from, LocalDate to) {
        JsonNode slots = rest.get("/api/v1/offices/%s/slots?from=%s&to=%s".formatted(code, from, to))
                .getBody();
        return StreamSupport.stream(slots.spliterator(), false).toList();
    }
}
