package frontdesk.adapters.database.request;

import frontdesk.adapters.database.casefile.DatabaseProtectedCases;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.request.RelatedRequests;
import frontdesk.ports.request.Requests.Request;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks through the table of requests by its indexes. */
@Repository
class DatabaseRelatedRequests implements RelatedRequests {
    private static final RequestRowMapper REQUEST = new RequestRowMapper();

    private final JdbcClient database;

    DatabaseRelatedRequests(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Request> of(String email, boolean withProtected, int atMost) {
        return database.sql(
                        "select * from request where lower(requester_email) = lower(:email) and (:withProtected or not "
                                + DatabaseProtectedCases.REQUEST
                                + ") order by received_at desc, reference_number fetch first :most rows only")
                .param("email", email)
                .param("withProtected", withProtected)
                .param("most", atMost)
                .query(REQUEST)
                .list();
    }

    @Override
    public List<Request> withFact(String name, String value, boolean withProtected, int atMost) {
        return database.sql("select request.* from request"
                        + " join request_fact on request_fact.reference_number = request.reference_number"
                        + " where request_fact.name = :name and request_fact.text_value = :value"
                        + " and (:withProtected or not " + DatabaseProtectedCases.REQUEST
                        + ") order by request.received_at desc, request.reference_number fetch first :most rows only")
                .param("name", name)
                .param("withProtected", withProtected)
                .param("value", value)
                .param("most", atMost)
                .query(REQUEST)
                .list();
    }

    @Override
    public List<Request> openOf(PhoneNumber phone, String kind, boolean withProtected) {
        return database.sql("select * from request where requester_phone = :phone and kind = :kind"
                        + " and status not in ('COMPLETED', 'CLOSED') and (:withProtected or not "
                        + DatabaseProtectedCases.REQUEST
                        + ") order by received_at, reference_number")
                .param("phone", phone.value())
                .param("kind", kind)
                .param("withProtected", withProtected)
                .query(REQUEST)
                .list();
    }

    @Override
    public int countWithFact(String kind, String name, String value, Instant after) {
        return database.sql("""
                        select count(*) from request
                          join request_fact on request_fact.reference_number = request.reference_number
                         where request_fact.name = :name and request_fact.text_value = :value
                           and request.kind = :kind and request.received_at > :after""")
                .param("name", name)
                .param("value", value)
                .param("kind", kind)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
