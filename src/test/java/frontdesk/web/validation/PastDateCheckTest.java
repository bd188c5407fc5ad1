package frontdesk.web.validation;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.json.FieldProblem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastDateCheckTest {
    private final PastDateCheck past = new PastDateCheck(InstantSource.fixed(Instant.parse("2026-12-01T02:00:00Z")));

    @Test
    void aDayIsOverByTheCalendarOfTheOffice() {
        Map<String, Object> passed =
                Map.of("preferredDates", List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 30)));

        assertThat(past.in(passed, "preferredDates", () -> ZoneId.of("America/New_York")))
                .isEmpty();
        assertThat(past.in(passed, "preferredDates", () -> ZoneId.of("Pacific/Guam")))
                .extracting(FieldProblem::field)
                .containsExactly("preferredDates[1]");
        assertThat(past.in(Map.of(), "preferredDates", () -> ZoneId.of("Pacific/Guam")))
                .isEmpty();
    }
}
