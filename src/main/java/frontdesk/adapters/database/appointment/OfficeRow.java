package frontdesk.adapters.database.appointment;

import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An office as a row of its table. */
final class OfficeRow {
    private OfficeRow() {}

    static Map<String, Object> of(Office office) {
        return Map.ofEntries(
                Map.entry("code", office.code()),
                Map.entry("name", office.name()),
                Map.entry("kind", office.kind().name()),
                Map.entry("time_zone", office.timeZone().getId()),
                Map.entry("address", office.address()),
                Map.entry("opens", office.opens()),
                Map.entry("closes", office.closes()),
                Map.entry("slot_minutes", office.slotLength().toMinutes()),
                Map.entry("capacity", office.capacity()),
                Map.entry("minimum_notice", office.booking().minimumNotice().toString()),
                Map.entry("book_ahead_days", office.booking().bookAheadDays()));
    }

    static Office read(ResultSet row, int rowNumber) throws SQLException {
        return new Office(
                row.getString("code"),
                row.getString("name"),
                Office.Kind.valueOf(row.getString("kind")),
                ZoneId.of(row.getString("time_zone")),
                row.getString("address"),
                texts(row.getArray("zip_prefixes")),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                Duration.ofMinutes(row.getInt("slot_minutes")),
                row.getInt("capacity"),
                new BookingWindow(Duration.parse(row.getString("minimum_notice")), row.getInt("book_ahead_days")));
    }

    /** The aggregate of no rows is null. */
    private static List<String> texts(Array array) throws SQLException {
        return array == null
                ? List.of()
                : Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
