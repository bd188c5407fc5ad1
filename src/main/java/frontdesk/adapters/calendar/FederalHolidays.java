package frontdesk.adapters.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The days on which federal offices stay closed: the eleven holidays of 5 U.S.C. 6103 as they are observed, a Saturday's
 * on the Friday before, a Sunday's on the Monday after. Dates: Jollyday's nationwide calendar, which moves them so, and
 * Columbus Day, which it knows for single states only.
 */
@Component
class FederalHolidays {
    private final HolidayManager nationwide =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));
    private final Map<Integer, Set<LocalDate>> observedByYear = new ConcurrentHashMap<>();

    boolean areObservedOn(LocalDate day) {
        return observedIn(day.getYear()).contains(day);
    }

    /** All days of the year on which a holiday is observed, one of the next year's perhaps among them. */
    Set<LocalDate> observedIn(int year) {
        return observedByYear.computeIfAbsent(year, this::calculate);
    }

    private Set<LocalDate> calculate(int year) {
        // A New Year's Day on a Saturday is observed in the year before.
        return IntStream.of(year, year + 1)
                .boxed()
                .flatMap(this::holidaysOf)
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<LocalDate> holidaysOf(int year) {
        return Stream.concat(
                nationwide.getHolidays(Year.of(year)).stream().map(Holiday::getDate), Stream.of(columbusDay(year)));
    }

    private static LocalDate columbusDay(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    }
}
