package frontdesk.domain.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When an office can see people: from opening on, one slot after the other on every business day; the last one ends
 * by closing. Slots are counted in elapsed time, so a day on which the clocks change has as many more or fewer.
 *
 * @param calendar the office's own hours, in its own zone
 * @param slotLength how long an appointment takes
 */
public record SlotSchedule(BusinessCalendar calendar, Duration slotLength) {

    public SlotSchedule {
        if (slotLength.isNegative() || slotLength.isZero()) {
            throw new IllegalArgumentException("A slot takes some time");
        }
    }

    /** The slots of a local day, in order of time. */
    public List<ZonedDateTime> on(LocalDate day) {
        if (!calendar.isBusinessDay(day)) {
            return List.of();
        }
        ZonedDateTime closing = calendar.closing(day);
        return Stream.iterate(
                        calendar.opening(day),
                        slot -> !slot.plus(slotLength).isAfter(closing),
                        slot -> slot.plus(slotLength))
                .toList();
    }

    /** The slots of these local days, both included, in order of time. */
    public Stream<ZonedDateTime> between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? Stream.empty()
                : from.datesUntil(to.plusDays(1)).flatMap(day -> on(day).stream());
    }

    /** Whether a slot begins at exactly this moment. */
    public boolean has(Instant at) {
        LocalDate day = at.atZone(calendar.zone()).toLocalDate();
        return on(day).stream().anyMatch(slot -> slot.toInstant().equals(at));
    }
}
