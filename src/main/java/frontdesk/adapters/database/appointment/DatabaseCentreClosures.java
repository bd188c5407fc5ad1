package frontdesk.adapters.database.appointment;

import frontdesk.domain.appointment.CentreClosure;
import frontdesk.ports.appointment.CentreClosures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code centre_closure}. Only whoever has the turn writes, so that nobody writes a row at the same moment. */
@Repository
class DatabaseCentreClosures implements CentreClosures {
    private final JdbcClient database;

    DatabaseCentreClosures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CentreClosure> all() {
        return database.sql("select closed_on, reason from centre_closure where state <> 'REOPENED' order by closed_on")
                .query((row, number) ->
                        new CentreClosure(row.getObject("closed_on", LocalDate.class), row.getString("reason")))
                .list();
    }

    @Override
    public Set<LocalDate> days() {
        return database.sql("select closed_on from centre_closure where state <> 'REOPENED'")
                .query(LocalDate.class)
                .set();
    }

    @Override
    public boolean takeTurn() {
        return database.sql("select id from centre_closure_turn for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public void announce(CentreClosure closure) {
        boolean isKnown = database.sql("update centre_closure set reason = ?, state = 'ANNOUNCED' where closed_on = ?")
                        .params(closure.reason(), closure.date())
                        .update()
                > 0;
        if (!isKnown) {
            database.sql("insert into centre_closure (reason, closed_on, state) values (?, ?, 'ANNOUNCED')")
                    .params(closure.reason(), closure.date())
                    .update();
        }
    }

    @Override
    public void reopen(LocalDate day) {
        database.sql("update centre_closure set state = 'REOPENED' where closed_on = ?")
                .param(day)
                .update();
    }

    @Override
    public Optional<Change> unsettled() {
        return database.sql("select closed_on, state from centre_closure where state <> 'COUNTED'"
                        + " order by closed_on fetch first 1 row only")
                .query((row, number) -> new Change(
                        row.getObject("closed_on", LocalDate.class),
                        !row.getString("state").equals("REOPENED")))
                .optional();
    }

    @Override
    public void settle(LocalDate day) {
        database.sql("delete from centre_closure where closed_on = ? and state = 'REOPENED'")
                .param(day)
                .update();
        database.sql("update centre_closure set state = 'COUNTED' where closed_on = ?")
                .param(day)
                .update();
    }
}
