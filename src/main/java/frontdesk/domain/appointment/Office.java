package frontdesk.domain.appointment;

import frontdesk.domain.casefile.ZipCode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An office that sees people by appointment.
 *
 * @param code short name in data, such as {@code WAS}
 * @param zipPrefixes the ZIP codes it serves, by their first three digits
 * @param opens local time of the first slot
 * @param closes local time by which the last slot has ended
 * @param slotLength how long an appointment takes
 * @param capacity how many people can be seen in one slot
 * @param booking how soon and how far ahead its slots can be booked
 */
public record Office(
        String code,
        String name,
        Kind kind,
        ZoneId timeZone,
        String address,
        List<String> zipPrefixes,
        LocalTime opens,
        LocalTime closes,
        Duration slotLength,
        int capacity,
        BookingWindow booking) {

    public Office {
        zipPrefixes = List.copyOf(zipPrefixes);
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("An office opens before it closes");
        }
        if (slotLength.isNegative() || slotLength.isZero() || capacity < 1) {
            throw new IllegalArgumentException("An office has slots of some length with room for at least one person");
        }
    }

    /** What an office is for. */
    public enum Kind {
        FIELD_OFFICE,
        ASC
    }

    /** Whether its hours, on a day on which it is open, hold this time. */
    public boolean seesPeopleAt(ZonedDateTime at) {
        LocalTime time = at.withZoneSameInstant(timeZone).toLocalTime();
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    public boolean serves(ZipCode zipCode) {
        return zipPrefixes.stream().anyMatch(zipCode.value()::startsWith);
    }
}
