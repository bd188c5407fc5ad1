package frontdesk.adapters.database.request;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.request.Requests.Request;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** A row of the table of requests as a request. */
public final class RequestRowMapper implements RowMapper<Request> {
    @Override
    public Request mapRow(ResultSet row, int index) throws SQLException {
        return new Request(
                new ReferenceNumber(row.getString("reference_number")),
                row.getString("kind"),
                RequestStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("outcome")),
                requester(row),
                instant(row, "received_at"),
                instant(row, "updated_at"),
                Optional.ofNullable(row.getString("process_instance_id")));
    }

    private static Requester requester(ResultSet row) throws SQLException {
        return new Requester(
                Requester.Role.valueOf(row.getString("requester_role")),
                row.getString("requester_name"),
                Optional.ofNullable(row.getString("requester_email")),
                Optional.ofNullable(row.getString("requester_phone")).map(PhoneNumber::new),
                Language.ofCode(row.getString("requester_language")));
    }

    /** A moment of a row. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
