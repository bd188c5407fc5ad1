package frontdesk.adapters.database;

import static java.time.ZoneOffset.UTC;

import frontdesk.domain.ReferenceNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that were given away, as rows. */
@Component
class SlotBookings {
    private final JdbcClient database;

    SlotBookings(JdbcClient database) {
        this.database = database;
    }

    /** Makes other bookings at this office wait until the transaction ends. */
    void lock(String office) {
        database.sql("select code from office where code = ? for update")
                .param(office)
                .query(String.class)
                .optional();
    }

    /** How many places are taken, by slot, from the first to the last of them; slots with none are missing. */
    Map<Instant, Integer> taken(String office, Instant first, Instant last) {
        return database
                .sql("""
                        select slot_at, count(*) as taken from slot_booking
                         where office = ? and slot_at >= ? and slot_at <= ?
                         group by slot_at
                        """)
                .params(office, first.atOffset(UTC), last.atOffset(UTC))
                .query((row, number) ->
                        Map.entry(row.getObject("slot_at", OffsetDateTime.class).toInstant(), row.getInt("taken")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The places that were given away from the first of these moments on and before the last, in order of time. */
    List<Given> given(String office, Instant from, Instant before) {
        return database.sql("""
                        select reference_number, slot_at from slot_booking
                         where office = ? and slot_at >= ? and slot_at < ?
                         order by slot_at, seat
                        """)
                .params(office, from.atOffset(UTC), before.atOffset(UTC))
                .query((row, number) -> new Given(
                        new ReferenceNumber(row.getString("reference_number")),
                        new Place(
                                office,
                                row.getObject("slot_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    Set<Integer> takenSeats(String office, Instant at) {
        return database.sql("select seat from slot_booking where office = ? and slot_at = ?")
                .params(office, at.atOffset(UTC))
                .query(Integer.class)
                .set();
    }

    Optional<Place> placeOf(ReferenceNumber request) {
        return database.sql("select office, slot_at from slot_booking where reference_number = ?")
                .param(request.value())
                .query((row, number) -> new Place(
                        row.getString("office"),
                        row.getObject("slot_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Gives this seat to the request, instead of the one that it may hold. */
    void give(ReferenceNumber request, Place place, int seat) {
        int moved = database.sql("update slot_booking set office = ?, slot_at = ?, seat = ? where reference_number = ?")
                .params(place.office(), place.at().atOffset(UTC), seat, request.value())
                .update();
        if (moved == 0) {
            database.sql("insert into slot_booking (office, slot_at, seat, reference_number) values (?, ?, ?, ?)")
                    .params(place.office(), place.at().atOffset(UTC), seat, request.value())
                    .update();
        }
    }

    void takeBack(ReferenceNumber request) {
        database.sql("delete from slot_booking where reference_number = ?")
                .param(request.value())
                .update();
    }

    /** Where and when a request is seen. */
    record Place(String office, Instant at) {}

    /** Who holds a place. */
    record Given(ReferenceNumber request, Place place) {}
}
