package frontdesk.engine.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

/**
 * The engine's row of what has come to a stop.
 *
 * @param job the job that failed; empty where a call from outside did
 * @param step where it failed; empty for work that belongs to no flow
 * @param at as the database has it, to go on from there
 */
record StuckIncident(
        String id,
        String job,
        Optional<String> definition,
        Optional<String> instance,
        Optional<String> step,
        Optional<String> message,
        Timestamp at) {

    /** Before all that there are. */
    static final StuckIncident NONE = new StuckIncident(
            "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new Timestamp(0));

    static StuckIncident of(ResultSet row) throws SQLException {
        return new StuckIncident(
                row.getString("id_"),
                row.getString("configuration_"),
                Optional.ofNullable(row.getString("proc_def_id_")),
                Optional.ofNullable(row.getString("proc_inst_id_")),
                Optional.ofNullable(row.getString("step")),
                Optional.ofNullable(row.getString("incident_msg_")),
                row.getTimestamp("incident_timestamp_"));
    }
}
