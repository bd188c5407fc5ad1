package frontdesk.adapters.database.appointment;

import frontdesk.adapters.database.UpsertRetry;
import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.OfficeClosure;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.ports.appointment.Offices;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offices, the ZIP codes they serve and their closures, in Frontdesk's own tables. */
@Repository
class DatabaseOffices implements Offices {
    private static final String SELECT = """
            select o.*, (select array_agg(p.prefix order by p.position)
                           from office_zip_prefix p where p.office = o.code) as zip_prefixes
              from office o
            """;

    private static final int ZIP_DIGITS = 5;

    private final JdbcClient database;
    private final UpsertRetry write;
    private final OfficeChangePublisher changes;

    DatabaseOffices(JdbcClient database, UpsertRetry write, OfficeChangePublisher changes) {
        this.database = database;
        this.write = write;
        this.changes = changes;
    }

    @Override
    public boolean put(Office office) {
        return write.inTransaction(() -> {
            changes.begin(office.code());
            Optional<Office> before = find(office.code());
            if (before.isEmpty()) {
                insert(office);
            } else {
                update(office);
            }
            replaceZipPrefixes(office);
            before.ifPresent(old -> changes.made(old, office));
            return before.isEmpty();
        });
    }

    @Override
    public Optional<Office> find(String code) {
        return database.sql(SELECT + "where o.code = ?")
                .param(code)
                .query(DatabaseOffices::office)
                .optional();
    }

    @Override
    public List<Office> all() {
        return database.sql(SELECT + "order by o.code")
                .query(DatabaseOffices::office)
                .list();
    }

    @Override
    public Optional<Office> fieldOfficeFor(ZipCode zipCode) {
        return serving(zipCode, Office.Kind.FIELD_OFFICE);
    }

    @Override
    public Optional<Office> biometricsOfficeFor(ZipCode zipCode) {
        return serving(zipCode, Office.Kind.ASC);
    }

    private Optional<Office> serving(ZipCode zipCode, Office.Kind kind) {
        return database.sql(SELECT + """
                        where o.kind = :kind
                          and exists (select 1 from office_zip_prefix s
                                       where s.office = o.code and s.prefix in (:beginnings))
                        order by o.code
                        fetch first 1 row only
                        """)
                .param("kind", kind.name())
                .param("beginnings", beginnings(zipCode))
                .query(DatabaseOffices::office)
                .optional();
    }

    @Override
    public List<Appointment> close(String code, LocalDate day, String reason) {
        return write.inTransaction(() -> {
            changes.begin(code);
            return find(code)
                    .map(office -> {
                        OfficeClosure closure = new OfficeClosure(office, day, reason);
                        return isNew(closure) ? changes.closed(closure) : changes.appointments(closure);
                    })
                    .orElse(List.of());
        });
    }

    /** Writes the closure down, or only its other reason. */
    private boolean isNew(OfficeClosure closure) {
        List<Object> row = List.of(closure.reason(), closure.office().code(), closure.day());
        boolean isKnown = database.sql("update office_closure set reason = ? where office = ? and closed_on = ?")
                        .params(row)
                        .update()
                > 0;
        if (!isKnown) {
            database.sql("insert into office_closure (reason, office, closed_on) values (?, ?, ?)")
                    .params(row)
                    .update();
        }
        return !isKnown;
    }

    @Override
    public Set<LocalDate> closures(String office) {
        return database.sql("select closed_on from office_closure where office = ?")
                .param(office)
                .query(LocalDate.class)
                .set();
    }

    private void update(Office office) {
        database.sql("""
                                update office
                                   set name = :name, kind = :kind, time_zone = :time_zone, address = :address,
                                       opens = :opens, closes = :closes, slot_minutes = :slot_minutes,
                                       capacity = :capacity, minimum_notice = :minimum_notice,
                                       book_ahead_days = :book_ahead_days
                                 where code = :code
                                """).params(row(office)).update();
    }

    private void insert(Office office) {
        database.sql("""
                        insert into office
                               (code, name, kind, time_zone, address, opens, closes, slot_minutes, capacity,
                                minimum_notice, book_ahead_days)
                        values (:code, :name, :kind, :time_zone, :address, :opens, :closes, :slot_minutes, :capacity,
                                :minimum_notice, :book_ahead_days)
                        """).params(row(office)).update();
    }

    private void replaceZipPrefixes(Office office) {
        database.sql("delete from office_zip_prefix where office = ?")
                .param(office.code())
                .update();
        for (int position = 0; position < office.zipPrefixes().size(); position++) {
            database.sql("insert into office_zip_prefix (office, position, prefix) values (?, ?, ?)")
                    .params(office.code(), position, office.zipPrefixes().get(position))
                    .update();
        }
    }

    /** Everything that a prefix of this ZIP code can be. */
    private static List<String> beginnings(ZipCode zipCode) {
        return IntStream.rangeClosed(1, ZIP_DIGITS)
                .mapToObj(length -> zipCode.value().substring(0, length))
                .toList();
    }

    private static Map<String, Object> row(Office office) {
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

    private static Office office(ResultSet row, int rowNumber) throws SQLException {
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
