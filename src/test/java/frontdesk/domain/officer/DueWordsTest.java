package frontdesk.domain.officer;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.officer.DueWords.Urgency;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer looks at a list on a Thursday morning; the Monday after it is a holiday. */
class DueWordsTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate THURSDAY = LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    private static final LocalDate HOLIDAY = THURSDAY.plusDays(4);
    private static final BusinessCalendar CENTRE =
            new BusinessCalendar(ZONE, LocalTime.of(8, 0), LocalTime.of(20, 0), HOLIDAY::equals);
    private static final Instant NOW = at(THURSDAY, "09:40");

    @Test
    void todayItIsATimeOfTheDay() {
        assertThat(words(at(THURSDAY, "10:25"), true)).isEqualTo(new DueWords("call by 10:25 AM", Urgency.SOON));
        assertThat(words(at(THURSDAY, "10:40"), false)).isEqualTo(new DueWords("due by 10:40 AM", Urgency.LATER));
        assertThat(words(NOW, false)).isEqualTo(new DueWords("due by 9:40 AM", Urgency.SOON));
    }

    @Test
    void laterItIsBusinessDaysThatAreLeftAndOfACallTheTime() {
        assertThat(words(at(THURSDAY.plusDays(1), "09:00"), false).text()).isEqualTo("1 business day left");
        assertThat(words(at(THURSDAY.plusDays(5), "09:00"), false).text())
                .as("over a weekend and a holiday")
                .isEqualTo("2 business days left");
        assertThat(words(at(THURSDAY.plusDays(1), "08:30"), true).text()).matches("call by Fri, .*, 8:30 AM");
    }

    @Test
    void afterItsTimeItSaysHowLate() {
        assertThat(words(at(THURSDAY, "09:39"), true)).isEqualTo(new DueWords("1 minute late", Urgency.LATE));
        assertThat(words(at(THURSDAY, "07:40"), false).text()).isEqualTo("2 hours late");
        assertThat(words(at(THURSDAY.minusDays(6), "09:40"), false).text()).isEqualTo("6 days late");
    }

    @Test
    void theTimeThereIsToldWithWhetherSomebodyMayBeCalled() {
        ZoneId pacific = ZoneId.of("America/Los_Angeles");

        assertThat(TimeThere.of(NOW, List.of(ZONE))).isEqualTo(new TimeThere("9:40 AM", true));
        assertThat(TimeThere.of(NOW, List.of(ZONE, pacific))).isEqualTo(new TimeThere("6:40 AM to 9:40 AM", false));
        assertThat(TimeThere.of(at(THURSDAY, "08:00"), List.of(ZONE)).isGoodToCall())
                .isTrue();
        assertThat(TimeThere.of(at(THURSDAY, "20:59"), List.of(ZONE)).isGoodToCall())
                .isTrue();
        assertThat(TimeThere.of(at(THURSDAY, "21:00"), List.of(ZONE)).isGoodToCall())
                .isFalse();
        assertThat(TimeThere.of(at(THURSDAY, "07:59"), List.of(ZONE)).isGoodToCall())
                .isFalse();
    }

    private static DueWords words(Instant due, boolean isCall) {
        return DueWords.of(due, NOW, CENTRE, isCall);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }
}
