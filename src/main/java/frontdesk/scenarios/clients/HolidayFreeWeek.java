package frontdesk.scenarios.clients;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Brings the clock to a weekday that no holiday follows for three weeks, so that a test can count days on its fingers
 * wherever the tests before have left the clock.
 */
public final class HolidayFreeWeek {
    private static final int THREE_WEEKS = 21;

    private final PortalClient portal;
    private final Predicate<ZonedDateTime> businessDay;

    /** @param businessDay whether the contact centre works on a day */
    public HolidayFreeWeek(PortalClient portal, Predicate<ZonedDateTime> businessDay) {
        this.portal = portal;
        this.businessDay = businessDay;
    }

    /** Waits until it is this weekday and this time in Washington; returns that moment. */
    public ZonedDateTime waitFor(DayOfWeek weekday, String time) {
        ZonedDateTime now = portal.now();
        ZonedDateTime moment = now.with(LocalTime.parse(time));
        while (!moment.isAfter(now) || moment.getDayOfWeek() != weekday || !isQuietFrom(moment)) {
            moment = moment.plusDays(1);
        }
        portal.waitsUntil(moment);
        return moment;
    }

    private boolean isQuietFrom(ZonedDateTime start) {
        return IntStream.range(0, THREE_WEEKS)
                .mapToObj(start::plusDays)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .allMatch(businessDay);
    }
}
