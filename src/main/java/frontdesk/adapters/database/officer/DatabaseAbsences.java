package frontdesk.adapters.database.officer;

import frontdesk.adapters.database.UpsertRetry;
import frontdesk.domain.officer.Absence;
import frontdesk.domain.officer.Substitutions;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.officer.Absences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code absence}, a row for each account. Days are those of the centre. */
@Component
class DatabaseAbsences implements Absences {
    private static final String ROWS = "select account, first_day, last_day, substitute from absence";

    private final JdbcClient database;
    private final UpsertRetry writes;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    DatabaseAbsences(JdbcClient database, UpsertRetry writes, BusinessCalendars calendars, InstantSource clock) {
        this.database = database;
        this.writes = writes;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public List<String> put(Absence absence) {
        return writes.inTransaction(() -> {
            // One after another, since two that are written at the same moment could close a circle together.
            database.sql("select account from absence order by account for update")
                    .query(String.class)
                    .list();
            List<String> circle = new Substitutions(between(absence.from(), absence.to())).circleOf(absence);
            if (circle.isEmpty()) {
                write(absence);
            }
            return circle;
        });
    }

    private void write(Absence absence) {
        remove(absence.account());
        database.sql("insert into absence (account, first_day, last_day, substitute)"
                        + " values (:account, :first, :last, :substitute)")
                .param("account", absence.account())
                .param("first", absence.from())
                .param("last", absence.to())
                .param("substitute", absence.substitute().orElse(null))
                .update();
    }

    @Override
    public boolean remove(String account) {
        return database.sql("delete from absence where account = :account")
                        .param("account", account)
                        .update()
                > 0;
    }

    @Override
    public Optional<Absence> of(String account) {
        return database.sql(ROWS + " where account = :account")
                .param("account", account)
                .query((row, number) -> absence(row))
                .optional();
    }

    @Override
    public List<Absence> today() {
        return between(day(), day());
    }

    @Override
    public Optional<String> substituteOf(String account) {
        return new Substitutions(today()).substituteOf(account, day());
    }

    @Override
    public Set<String> substitutedBy(String account) {
        List<Absence> away = today();
        var substitutions = new Substitutions(away);
        return away.stream()
                .map(Absence::account)
                .filter(absent -> substitutions
                        .substituteOf(absent, day())
                        .filter(account::equals)
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate day() {
        return clock.instant().atZone(calendars.ofCentre().zone()).toLocalDate();
    }

    private List<Absence> between(LocalDate first, LocalDate last) {
        return database.sql(ROWS + " where first_day <= :last and last_day >= :first order by account")
                .param("first", first)
                .param("last", last)
                .query((row, number) -> absence(row))
                .list();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getString("account"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Optional.ofNullable(row.getString("substitute")));
    }
}
