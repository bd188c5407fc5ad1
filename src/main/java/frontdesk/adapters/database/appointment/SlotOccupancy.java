package frontdesk.adapters.database.appointment;

import static java.time.ZoneOffset.UTC;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.TakenTimes;
import frontdesk.domain.appointment.TakenTimes.Taken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which places are taken, and for how long: by requests that are booked or hold one, and by pending cases whose biometrics
 * appointment the system of record has set there. A case that a request has moved is counted once.
 */
@Component
class SlotOccupancy {
    /** No place was ever given for longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final JdbcClient database;
    private final InstantSource clock;

    SlotOccupancy(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many are taken at once in a slot of the office that begins then. */
    int at(Office office, Instant at) {
        Instant until = at.plus(office.slotLength());
        return between(office, at, until).during(at, until);
    }

    /** All that reach into the time from the first moment on and before the last. */
    TakenTimes between(Office office, Instant from, Instant until) {
        return new TakenTimes(database.sql("""
                        select taken_at, minutes, count(*) as taken from (
                            select slot_at as taken_at, slot_minutes as minutes from slot_booking
                             where office = :office and slot_at > :after and slot_at < :before
                               and (held_until is null or held_until > :now)
                            union all
                            select biometrics_at, cast(:minutes as integer) from case_file
                             where biometrics_office = :office and biometrics_at > :after and biometrics_at < :before
                               and status = 'PENDING'
                               and not exists (select 1 from slot_booking moved
                                                where moved.receipt_number = case_file.receipt_number
                                                  and moved.office = case_file.biometrics_office
                                                  and moved.slot_at = case_file.biometrics_at)
                        ) as places group by taken_at, minutes
                        """)
                .param("office", office.code())
                .param("minutes", office.slotLength().toMinutes())
                .param("after", from.minus(LONGEST).atOffset(UTC))
                .param("before", until.atOffset(UTC))
                .param("now", clock.instant().atOffset(UTC))
                .query((row, number) -> new Taken(
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        Duration.ofMinutes(row.getInt("minutes")),
                        row.getInt("taken")))
                .list());
    }
}
