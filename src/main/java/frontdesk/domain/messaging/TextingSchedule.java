package frontdesk.domain.messaging;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a text may go out that promises a call: in the hours in which officers call back, early enough that the promise
 * can be kept before they end, and at a decent hour wherever the recipient may be. The promise is elapsed time; hours
 * are local time; both are right on days on which clocks change.
 *
 * <p>Some zones never fit, or not for half of the year: where it is 08:00 on Guam, it is 18:00 in New York in summer.
 * Who asks for a text from there still gets one, at the moment that is least far outside their hours (21:00 sharp on
 * Guam). Leaving their zone out instead would ring them at any hour of the night, and not writing would break the
 * promise.
 *
 * @param callbacks when officers call back, in the contact centre's zone
 * @param decent the hours of the recipient's own day within which a text may reach them
 */
public record TextingSchedule(BusinessCalendar callbacks, DailyTimeWindow decent) {
    /** A working week: hours that fit on none of its days fit on none until clocks change somewhere. */
    private static final int DAYS_AHEAD = 5;

    /** No sender is on the dot: for so long the moment that is least far outside still counts as that moment. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    /**
     * The first moment at or after {@code from} at which a text may go out. Both ends of the callback hours count as
     * inside, the end of the recipient's hours does not.
     *
     * @param zones everywhere that the recipient may be; the text fits all of them
     * @param promise how much of the callback hours has to be left, such as an hour's wait and half an hour to call
     */
    public Instant next(Instant from, Set<ZoneId> zones, Duration promise) {
        return firstFit(from, zones, promise).orElseGet(() -> leastFarOutside(from, zones, promise));
    }

    /**
     * The same for whoever is about to send: {@code now} where the text may go out this moment, else the moment for
     * which it has to wait.
     */
    public Instant nextToSend(Instant now, Set<ZoneId> zones, Duration promise) {
        return firstFit(now, zones, promise)
                .orElseGet(() -> TextingWindow.later(now, leastFarOutside(now.minus(GRACE), zones, promise)));
    }

    /**
     * This time where the recipient is (where it comes last, if they may be in several zones) on the first business day
     * after today's date at the contact centre, or the first moment after it at which a text may go out.
     */
    public Instant onNextBusinessDay(Instant from, LocalTime time, Set<ZoneId> zones, Duration promise) {
        LocalDate day = callbacks.nextBusinessDay(from.atZone(callbacks.zone()).toLocalDate());
        Instant opening = callbacks.opening(day).toInstant();
        Instant wished = zones.stream()
                .map(zone -> day.atTime(time).atZone(zone).toInstant())
                .reduce(opening, TextingWindow::later);
        return next(wished, zones, promise);
    }

    private Optional<Instant> firstFit(Instant from, Set<ZoneId> zones, Duration promise) {
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("A recipient is somewhere: at least one time zone is needed");
        }
        return windows(from, promise)
                .flatMap(window -> window.firstFit(decent, zones).stream())
                .findFirst();
    }

    /** The stretches of the next business days in which the promise can be kept, less what lies before {@code from}. */
    private Stream<TextingWindow> windows(Instant from, Duration promise) {
        LocalDate today = from.atZone(callbacks.zone()).toLocalDate();
        return Stream.iterate(callbacks.nextBusinessDay(today.minusDays(1)), callbacks::nextBusinessDay)
                .map(day -> window(day, promise))
                .filter(window -> !window.last().isBefore(from))
                .map(window -> window.startingAt(from))
                .limit(DAYS_AHEAD);
    }

    private TextingWindow window(LocalDate day, Duration promise) {
        Instant first = callbacks.opening(day).toInstant();
        Instant last = callbacks.closing(day).toInstant().minus(promise);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A promise of %s cannot be kept within callback hours from %s to %s; shorten it or lengthen them"
                            .formatted(promise, callbacks.opens(), callbacks.closes()));
        }
        return new TextingWindow(first, last);
    }

    private Instant leastFarOutside(Instant from, Set<ZoneId> zones, Duration promise) {
        return windows(from, promise)
                .flatMap(window -> window.turningPoints(decent, zones))
                .min(Comparator.comparing((Instant moment) -> distance(moment, zones))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private Duration distance(Instant moment, Set<ZoneId> zones) {
        return zones.stream()
                .map(zone -> decent.distance(moment, zone))
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
