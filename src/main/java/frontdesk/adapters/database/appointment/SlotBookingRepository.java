package frontdesk.adapters.database.appointment;

import static java.time.ZoneOffset.UTC;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that were given away or are held, as rows. What is held no longer counts, though its row be there still. */
@Component
class SlotBookingRepository {
    private final JdbcClient database;
    private final InstantSource clock;

    SlotBookingRepository(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes other bookings at this office wait until the transaction ends. */
    void lock(String office) {
        database.sql("select code from office where code = ? for update")
                .param(office)
                .query(String.class)
                .optional();
    }

    /** Clears the office's rows away whose time is over, so that their seats can be given anew. */
    void forgetLapsed(String office) {
        database.sql("delete from slot_booking where held_until <= ? and office = ?")
                .params(clock.instant().atOffset(UTC), office)
                .update();
    }

    /** The places that are booked from the first of these moments on and before the last, in order of time. */
    List<Given> given(String office, Instant from, Instant before) {
        return database.sql("""
                        select reference_number, office, slot_at from slot_booking
                         where office = ? and slot_at >= ? and slot_at < ? and held_until is null
                         order by slot_at, seat
                        """)
                .params(office, from.atOffset(UTC), before.atOffset(UTC))
                .query((row, number) -> new Given(new ReferenceNumber(row.getString("reference_number")), place(row)))
                .list();
    }

    /** The places that are booked from now on, in order of time. */
    List<Given> ahead(String office) {
        return database.sql("select reference_number, office, slot_at from slot_booking"
                        + " where office = ? and slot_at > ? and held_until is null order by slot_at, seat")
                .params(office, clock.instant().atOffset(UTC))
                .query((row, number) -> new Given(new ReferenceNumber(row.getString("reference_number")), place(row)))
                .list();
    }

    Set<Integer> takenSeats(String office, Instant at) {
        return database.sql("select seat from slot_booking where office = ? and slot_at = ?")
                .params(office, at.atOffset(UTC))
                .query(Integer.class)
                .set();
    }

    /** Where the request is booked. */
    Optional<Place> placeOf(ReferenceNumber request) {
        return database.sql("""
                        select office, slot_at from slot_booking where reference_number = ? and held_until is null""")
                .param(request.value())
                .query((row, number) -> place(row))
                .optional();
    }

    /** Where a place is held for the request. */
    Optional<Place> heldFor(ReferenceNumber request) {
        return database.sql("select office, slot_at from slot_booking where reference_number = ? and held_until > ?")
                .params(request.value(), clock.instant().atOffset(UTC))
                .query((row, number) -> place(row))
                .optional();
    }

    /** Gives this seat to the request, instead of the one that it may have. */
    void give(ReferenceNumber request, Place place, Duration length, int seat, Optional<Instant> until) {
        OffsetDateTime end = until.map(moment -> moment.atOffset(UTC)).orElse(null);
        int moved = database.sql("""
                        update slot_booking set office = ?, slot_at = ?, slot_minutes = ?, seat = ?, held_until = ?,
                                                receipt_number = null, attended = null
                         where reference_number = ?""")
                .params(place.office(), place.at().atOffset(UTC), length.toMinutes(), seat, end, request.value())
                .update();
        if (moved == 0) {
            database.sql("""
                            insert into slot_booking (office, slot_at, slot_minutes, seat, held_until, reference_number)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(place.office(), place.at().atOffset(UTC), length.toMinutes(), seat, end, request.value())
                    .update();
        }
    }

    /** Lets the request keep the place that is held for it until another moment, or for good. */
    void keep(ReferenceNumber request, Optional<Instant> until) {
        database.sql("update slot_booking set held_until = ? where reference_number = ? and held_until is not null")
                .params(until.map(moment -> moment.atOffset(UTC)).orElse(null), request.value())
                .update();
    }

    void takeBack(ReferenceNumber request) {
        database.sql("delete from slot_booking where reference_number = ?")
                .param(request.value())
                .update();
    }

    /** Writes down whether the person came; nothing where the request has no place. */
    void attended(ReferenceNumber request, boolean isAttended) {
        database.sql("update slot_booking set attended = ? where reference_number = ? and held_until is null")
                .params(isAttended, request.value())
                .update();
    }

    /** Whether the person came; empty while nobody has said so. */
    Optional<Boolean> attendance(ReferenceNumber request) {
        return database.sql("select attended from slot_booking where reference_number = ? and attended is not null")
                .param(request.value())
                .query(Boolean.class)
                .optional();
    }

    /** Makes the request's place the case's own, and takes every other back that was. */
    void belongsTo(ReceiptNumber caseNumber, ReferenceNumber request) {
        database.sql("delete from slot_booking where receipt_number = ? and reference_number <> ?")
                .params(caseNumber.value(), request.value())
                .update();
        database.sql("update slot_booking set receipt_number = ? where reference_number = ?")
                .params(caseNumber.value(), request.value())
                .update();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("office"),
                row.getObject("slot_at", OffsetDateTime.class).toInstant());
    }

    /** Where and when a request is seen. */
    record Place(String office, Instant at) {}

    /** Who has a place. */
    record Given(ReferenceNumber request, Place place) {}
}
