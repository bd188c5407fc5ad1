package frontdesk.adapters.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalHolidaysTest {
    private final FederalHolidays holidays = new FederalHolidays();

    /** The days as the Office of Personnel Management publishes them (opm.gov, Federal Holidays). */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        "2027, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        "2028, 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
        "2029, 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
        "2030, 01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"
    })
    void areObservedWhenTheGovernmentSays(int year, String days) {
        Set<LocalDate> published = Stream.of(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());

        assertThat(holidays.observedIn(year)).isEqualTo(published);
    }

    @Test
    void newYearOnASaturdayIsObservedInTheOldYear() {
        assertThat(holidays.areObservedOn(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(holidays.areObservedOn(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(holidays.areObservedOn(LocalDate.of(2028, 1, 3))).isFalse();
    }

    @Test
    void daysOfSingleStatesAreNone() {
        LocalDate dayAfterThanksgiving = LocalDate.of(2026, 11, 27);
        LocalDate emancipationDay = LocalDate.of(2026, 4, 16);

        assertThat(holidays.areObservedOn(dayAfterThanksgiving)).isFalse();
        assertThat(holidays.areObservedOn(emancipationDay)).isFalse();
    }
}
