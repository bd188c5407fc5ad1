package frontdesk.adapters.database.appointment;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.Slot;
import frontdesk.domain.appointment.SlotSchedule;
import frontdesk.domain.appointment.TakenTimes;
import frontdesk.ports.appointment.BusinessCalendars;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The slots that can be taken, with the places that are left in them: none that are past, too soon or too far ahead by
 * the office's own rules.
 */
@Component
class SlotAvailability {
    /** How far ahead a search for free ones looks: whoever finds nothing until then chooses another office. */
    private static final Period SEARCHED_AHEAD = Period.ofDays(120);

    /** How much of the book a search looks at in one go. */
    private static final int PAGE_DAYS = 14;

    private final BusinessCalendars calendars;
    private final SlotOccupancy places;
    private final InstantSource clock;

    SlotAvailability(BusinessCalendars calendars, SlotOccupancy places, InstantSource clock) {
        this.calendars = calendars;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Whether a place that somebody has been promised stays theirs: it lies ahead, and the office is open then. Its slots
     * may begin at other times by now, and it may be too late for others.
     */
    boolean keeps(Office office, Instant at) {
        return at.isAfter(clock.instant())
                && calendars.of(office).nextOpen(at).toInstant().equals(at);
    }

    /** Whether somebody may still and already take a place then. */
    boolean offers(Office office, Instant at) {
        return isOpen(office, at) && gridOf(office).has(at);
    }

    /** Those of these local days, both included, in order of time. */
    List<Slot> between(Office office, LocalDate from, LocalDate to) {
        return between(office, gridOf(office), from, to);
    }

    /** The first ones after this moment that have room; from now on where it lies outside what can be booked. */
    List<Slot> nextFree(Office office, Instant after, int atMost) {
        Instant start = isOpen(office, after) ? after : clock.instant();
        SlotSchedule grid = gridOf(office);
        List<Slot> found = new ArrayList<>();
        LocalDate page = start.atZone(office.timeZone()).toLocalDate();
        LocalDate last = Collections.min(List.of(page.plus(SEARCHED_AHEAD), lastDay(office)));
        while (found.size() < atMost && !page.isAfter(last)) {
            LocalDate pageEnd = Collections.min(List.of(page.plusDays(PAGE_DAYS - 1), last));
            between(office, grid, page, pageEnd).stream()
                    .filter(slot -> slot.free() > 0 && slot.at().toInstant().isAfter(start))
                    .limit(atMost - found.size())
                    .forEach(found::add);
            page = page.plusDays(PAGE_DAYS);
        }
        return List.copyOf(found);
    }

    private List<Slot> between(Office office, SlotSchedule grid, LocalDate from, LocalDate to) {
        LocalDate first = Collections.max(List.of(from, today(office)));
        LocalDate last = Collections.min(List.of(to, lastDay(office)));
        List<ZonedDateTime> open = grid.between(first, last)
                .filter(at -> isOpen(office, at.toInstant()))
                .toList();
        return open.isEmpty() ? List.of() : withPlaces(office, open);
    }

    private List<Slot> withPlaces(Office office, List<ZonedDateTime> open) {
        Instant first = open.get(0).toInstant();
        TakenTimes taken = places.between(office, first, end(office, open.get(open.size() - 1)));
        return open.stream()
                .map(at -> new Slot(
                        office.code(),
                        at,
                        Math.max(0, office.capacity() - taken.during(at.toInstant(), end(office, at)))))
                .toList();
    }

    private static Instant end(Office office, ZonedDateTime begin) {
        return begin.plus(office.slotLength()).toInstant();
    }

    private boolean isOpen(Office office, Instant at) {
        Instant end =
                lastDay(office).plusDays(1).atStartOfDay(office.timeZone()).toInstant();
        Instant earliest = clock.instant().plus(office.booking().minimumNotice());
        return at.isAfter(clock.instant()) && !at.isBefore(earliest) && at.isBefore(end);
    }

    private LocalDate today(Office office) {
        return clock.instant().atZone(office.timeZone()).toLocalDate();
    }

    private LocalDate lastDay(Office office) {
        return today(office).plusDays(office.booking().bookAheadDays());
    }

    private SlotSchedule gridOf(Office office) {
        return new SlotSchedule(calendars.of(office), office.slotLength());
    }
}
