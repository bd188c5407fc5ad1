package frontdesk.support;

import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Offices to test with. */
public final class OfficeFixture {
    public static final ZoneId EASTERN = ZoneId.of("America/New_York");
    public static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private OfficeFixture() {}

    /** Serves 200 and 205, open 8 to 16 Eastern, 24 slots a day for one person each. */
    public static Office washington() {
        return fieldOffice("WAS", EASTERN, 1, "200", "205");
    }

    /** Serves 900, open 8 to 16 Pacific, 24 slots a day for one person each. */
    public static Office losAngeles() {
        return fieldOffice("LOS", PACIFIC, 1, "900");
    }

    /** An office like any other, open 8 to 16 with slots of 20 minutes. */
    public static Office fieldOffice(String code, ZoneId zone, int capacity, String... zipPrefixes) {
        return office(code, Office.Kind.FIELD_OFFICE, zone, capacity, zipPrefixes);
    }

    /** An office of either kind, open 8 to 16 with slots of 20 minutes. */
    public static Office office(String code, Office.Kind kind, ZoneId zone, int capacity, String... zipPrefixes) {
        return new Office(
                code,
                code + " Office",
                kind,
                zone,
                "1 Main Street, " + code,
                List.of(zipPrefixes),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                Duration.ofMinutes(20),
                capacity,
                new BookingWindow(Duration.ZERO, 5 * 366));
    }

    /** The same office with other slots from another time on. */
    public static Office changed(Office office, LocalTime opens, int slotMinutes) {
        return copy(office, opens, Duration.ofMinutes(slotMinutes), office.booking());
    }

    /** The same office with other rules of how soon and how far ahead it can be booked. */
    public static Office bookable(Office office, BookingWindow booking) {
        return copy(office, office.opens(), office.slotLength(), booking);
    }

    private static Office copy(Office office, LocalTime opens, Duration slotLength, BookingWindow booking) {
        return new Office(
                office.code(),
                office.name(),
                office.kind(),
                office.timeZone(),
                office.address(),
                office.zipPrefixes(),
                opens,
                office.closes(),
                slotLength,
                office.capacity(),
                booking);
    }
}
