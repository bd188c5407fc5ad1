package frontdesk.adapters.database.request;

import frontdesk.adapters.database.casefile.DatabaseProtectedCases;
import frontdesk.domain.request.FoldedName;
import frontdesk.ports.request.RequestFinder;
import frontdesk.ports.request.SearchKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Each key by an index that leads straight to its requests. A page begins behind the place of the one before, and no rows
 * are counted or passed over.
 */
@Repository
class DatabaseRequestFinder implements RequestFinder {
    private static final RequestRowMapper REQUEST = new RequestRowMapper();
    private static final RowMapper<Found> NEWEST = (row, number) -> new Found(
            REQUEST.mapRow(row, number),
            new Place(RequestRowMapper.instant(row, "received_at").toString(), row.getString("reference_number")));
    private static final RowMapper<Found> BY_NAME = (row, number) -> new Found(
            REQUEST.mapRow(row, number),
            new Place(RequestKeys.text(row.getBytes("search_key")), row.getString("reference_number")));

    private static final String NOT_PROTECTED = " and not " + DatabaseProtectedCases.REQUEST;

    private final JdbcClient database;

    DatabaseRequestFinder(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Found> find(SearchKey key, Optional<Place> after, boolean withProtected, int atMost) {
        Question question = question(key, after, withProtected, atMost);
        return database.sql(question.sql())
                .params(question.values())
                .query(key instanceof SearchKey.Name ? BY_NAME : NEWEST)
                .list();
    }

    /** What the database is asked. */
    static Question question(SearchKey key, Optional<Place> after, boolean withProtected, int atMost) {
        Map<String, Object> values = new HashMap<>(Map.of("most", atMost));
        String guard = withProtected ? "" : NOT_PROTECTED;
        if (key instanceof SearchKey.Name name) {
            return new Question(
                    byName(name.beginning(), after, values) + guard
                            + " order by request_key.search_key, request_key.reference_number"
                            + " fetch first :most rows only",
                    values);
        }
        return new Question(
                "select request.* from request where " + matching(key, values) + newerThan(after, values)
                        + guard + " order by request.received_at desc, request.reference_number desc"
                        + " fetch first :most rows only",
                values);
    }

    private static String matching(SearchKey key, Map<String, Object> values) {
        if (key instanceof SearchKey.Reference reference) {
            values.put("key", reference.number().value());
            return "request.reference_number = :key";
        }
        if (key instanceof SearchKey.Phone phone) {
            values.put("key", phone.number().value());
            return "request.requester_phone = :key";
        }
        if (key instanceof SearchKey.Email email) {
            values.put("key", RequestKeys.ofEmail(email.address()));
            return among("select reference_number from request_key where search_key = :key");
        }
        if (key instanceof SearchKey.Receipt receipt) {
            values.put("key", receipt.number().value());
            return among(
                    "select reference_number from request_fact where name = 'receiptNumber' and text_value = :key");
        }
        values.put("key", ((SearchKey.Person) key).number().value());
        return among("""
                select reference_number from request_fact where name = 'aNumber' and text_value = :key
                union all
                select request_fact.reference_number from case_file
                  join request_fact on request_fact.name = 'receiptNumber'
                   and request_fact.text_value = case_file.receipt_number
                 where case_file.applicant_a_number = :key""");
    }

    private static String among(String references) {
        return "request.reference_number in (" + references + ")";
    }

    private static String newerThan(Optional<Place> after, Map<String, Object> values) {
        return after.map(place -> {
                    values.put("rank", Instant.parse(place.rank()).atOffset(ZoneOffset.UTC));
                    values.put("last", place.reference());
                    return " and (request.received_at < :rank"
                            + " or (request.received_at = :rank and request.reference_number < :last))";
                })
                .orElse("");
    }

    /** Of a request that several of its words lead to, the first one counts, so that it stands on one page alone. */
    private static String byName(FoldedName beginning, Optional<Place> after, Map<String, Object> values) {
        byte[] first = RequestKeys.ofName(beginning);
        values.put("first", first);
        values.put("past", RequestKeys.pastAllThatBeginLike(first));
        String next = after.map(place -> {
                    values.put("from", RequestKeys.bytes(place.rank()));
                    values.put("last", place.reference());
                    return " and request_key.search_key >= :from"
                            + " and (request_key.search_key > :from or request_key.reference_number > :last)";
                })
                .orElse("");
        return """
                select request.*, request_key.search_key from request_key
                  join request on request.reference_number = request_key.reference_number
                 where request_key.search_key >= :first and request_key.search_key < :past
                   and not exists (select 1 from request_key earlier
                                    where earlier.reference_number = request_key.reference_number
                                      and earlier.search_key >= :first
                                      and earlier.search_key < request_key.search_key)""" + next;
    }

    /** SQL with the values that its names stand for. */
    record Question(String sql, Map<String, Object> values) {
        /** Without the values, which are of people. */
        @Override
        public String toString() {
            return "Question[" + sql + "]";
        }
    }
}
