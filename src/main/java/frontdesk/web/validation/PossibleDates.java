package frontdesk.web.validation;

import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Tells dates that exist and cannot be meant: a birth in the next century, an appointment in the year 9999. */
final class PossibleDates {
    /** Nobody alive was born earlier, and no case was filed. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Where a day of the contact centre's offices begins first, so that none of theirs is taken for tomorrow. */
    private static final ZoneId FIRST_OFFICES = ZoneId.of("Pacific/Guam");

    private PossibleDates() {}

    /** Whether the date is in living memory and no more than this ahead of today. */
    static boolean isPossible(LocalDate date, Period ahead, ClockProvider now) {
        LocalDate today = LocalDate.ofInstant(now.getClock().instant(), FIRST_OFFICES);
        return !date.isBefore(EARLIEST) && !date.isAfter(today.plus(ahead));
    }
}
