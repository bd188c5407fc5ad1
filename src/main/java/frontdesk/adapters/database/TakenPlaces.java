package frontdesk.adapters.database;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many places of a slot are taken: by requests that are booked or hold one, and by pending cases whose biometrics
 * appointment the system of record has set there. A case that a request has moved is counted once.
 */
@Component
class TakenPlaces {
    private final JdbcClient database;
    private final InstantSource clock;

    TakenPlaces(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    int at(String office, Instant at) {
        return between(office, at, at).getOrDefault(at, 0);
    }

    /** By slot, from the first to the last of them; slots of which no place is taken are missing. */
    Map<Instant, Integer> between(String office, Instant first, Instant last) {
        return database
                .sql("""
                        select taken_at, count(*) as taken from (
                            select slot_at as taken_at from slot_booking
                             where office = :office and slot_at >= :first and slot_at <= :last
                               and (held_until is null or held_until > :now)
                            union all
                            select biometrics_at from case_file
                             where biometrics_office = :office and biometrics_at >= :first and biometrics_at <= :last
                               and status = 'PENDING'
                               and not exists (select 1 from slot_booking moved
                                                where moved.receipt_number = case_file.receipt_number
                                                  and moved.office = case_file.biometrics_office
                                                  and moved.slot_at = case_file.biometrics_at)
                        ) as places group by taken_at
                        """)
                .param("office", office)
                .param("first", first.atOffset(UTC))
                .param("last", last.atOffset(UTC))
                .param("now", clock.instant().atOffset(UTC))
                .query((row, number) -> Map.entry(
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(), row.getInt("taken")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
