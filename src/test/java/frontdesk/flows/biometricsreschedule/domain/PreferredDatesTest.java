package frontdesk.flows.biometricsreschedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void keepsTheirOrderAndEachOnce() {
        assertThat(from(TODAY.plusDays(3), TODAY.plusDays(1), TODAY.plusDays(3)))
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(1));
    }

    @ParameterizedTest(name = "{0} days from today: {1}")
    @CsvSource({"-1, false", "0, true", "60, true", "61, false"})
    void countsFromTodayToTheSixtiethDay(int days, boolean counts) {
        assertThat(from(TODAY.plusDays(days)).isEmpty()).isEqualTo(!counts);
    }

    /** 14:00 UTC is midnight in Guam, which is a day ahead of Washington then. */
    @ParameterizedTest(name = "at {0} in {1}: {2}")
    @CsvSource({
        "2026-12-01T13:59:59Z, Pacific/Guam, 2027-01-30",
        "2026-12-01T14:00:00Z, Pacific/Guam, 2027-01-31",
        "2026-12-01T14:00:00Z, America/New_York, 2027-01-30",
        // Sixty days are sixty dates, also over a change of the clocks.
        "2027-03-01T05:00:00Z, America/New_York, 2027-04-30",
        "2027-10-01T04:00:00Z, America/New_York, 2027-11-30"
    })
    void todayIsTodayAtTheOffice(Instant now, String zone, LocalDate last) {
        LocalDate today = now.atZone(ZoneId.of(zone)).toLocalDate();
        PreferredDates wish = new PreferredDates(List.of(last.plusDays(1), last), Period.ofDays(60));

        assertThat(wish.from(today)).containsExactly(last);
    }

    private static List<LocalDate> from(LocalDate... dates) {
        return new PreferredDates(List.of(dates), Period.ofDays(60)).from(TODAY);
    }
}
