package frontdesk.adapters.database.request;

import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.NoticeAddresses;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Confirmed addresses in a table that goes with the request. */
@Repository
class DatabaseNoticeAddresses implements NoticeAddresses {
    private final JdbcClient database;

    DatabaseNoticeAddresses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(ReferenceNumber request, Confirmed confirmed) {
        MailingAddress address = confirmed.address();
        database.sql("delete from notice_address where reference_number = :request")
                .param("request", request.value())
                .update();
        database.sql("insert into notice_address (reference_number, name, line1, line2, city, state, zip_code)"
                        + " values (:request, :name, :line1, :line2, :city, :state, :zipCode)")
                .param("request", request.value())
                .param("name", confirmed.name().orElse(null))
                .param("line1", address.line1())
                .param("line2", address.line2().orElse(null))
                .param("city", address.city())
                .param("state", address.state())
                .param("zipCode", address.zipCode().value())
                .update();
    }

    @Override
    public Optional<Confirmed> of(ReferenceNumber request) {
        return database.sql("select * from notice_address where reference_number = :request")
                .param("request", request.value())
                .query((row, number) -> new Confirmed(
                        Optional.ofNullable(row.getString("name")),
                        new MailingAddress(
                                row.getString("line1"),
                                Optional.ofNullable(row.getString("line2")),
                                row.getString("city"),
                                row.getString("state"),
                                new ZipCode(row.getString("zip_code")))))
                .optional();
    }
}
