package frontdesk.adapters.database.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.request.Requests.Speaker;
import frontdesk.ports.request.Requests.Statement;
import frontdesk.ports.request.Requests.TimelineEntry;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables of requests, and writes the one column that is JSON. */
@Component
class RequestQueries {
    private static final RequestRowMapper REQUEST = new RequestRowMapper();
    private static final TypeReference<Map<String, String>> FILL_INS = new TypeReference<>() {};

    /** More than any request has, as its lines come from steps and not from callers; the newest ones are given. */
    private static final int MOST_LINES = 500;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RequestQueries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void lock(ReferenceNumber reference) {
        jdbc.sql("select reference_number from request where reference_number = :reference for update")
                .param("reference", reference.value())
                .query(String.class)
                .optional();
    }

    /** What has come to its end may be asked anew. */
    void freeOpenKeys(ReferenceNumber reference, RequestStatus status) {
        if (status.isFinal()) {
            freeOpenKeys(reference);
        }
    }

    void freeOpenKeys(ReferenceNumber reference) {
        jdbc.sql("delete from request_open_key where reference_number = :reference")
                .param("reference", reference.value())
                .update();
    }

    void correctEmail(ReferenceNumber reference, String email) {
        jdbc.sql("update request set requester_email = :email, email_by_officer = true"
                        + " where reference_number = :reference")
                .param("email", email)
                .param("reference", reference.value())
                .update();
        RequestKeys.addEmail(jdbc, reference, email);
    }

    Optional<Request> find(ReferenceNumber reference) {
        return jdbc.sql("select * from request where reference_number = :reference")
                .param("reference", reference.value())
                .query(REQUEST)
                .optional();
    }

    Map<String, String> facts(ReferenceNumber reference) {
        Map<String, String> facts = new TreeMap<>();
        jdbc.sql("select name, text_value from request_fact where reference_number = :reference")
                .param("reference", reference.value())
                .query(row -> {
                    facts.put(row.getString("name"), row.getString("text_value"));
                });
        return facts;
    }

    void addToTimeline(ReferenceNumber reference, OffsetDateTime at, String what, Map<String, String> values) {
        jdbc.sql("""
                        insert into timeline_entry (reference_number, told_at, what, fill_ins)
                        values (:reference, :at, :what, :fillIns)""")
                .param("reference", reference.value())
                .param("at", at)
                .param("what", what)
                .param("fillIns", written(values))
                .update();
    }

    List<TimelineEntry> timeline(ReferenceNumber reference) {
        return jdbc.sql("""
                        select told_at, what, fill_ins from (
                            select id, told_at, what, fill_ins from timeline_entry
                             where reference_number = :reference order by id desc fetch first :most rows only) newest
                         order by id""")
                .param("reference", reference.value())
                .param("most", MOST_LINES)
                .query((row, index) -> new TimelineEntry(
                        RequestRowMapper.instant(row, "told_at"),
                        row.getString("what"),
                        read(row.getString("fill_ins"))))
                .list();
    }

    void addToConversation(ReferenceNumber reference, Statement said) {
        jdbc.sql("""
                        insert into conversation_entry (reference_number, said_at, speaker, words, author)
                        values (:reference, :at, :speaker, :words, :author)""")
                .param("reference", reference.value())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .param("speaker", said.speaker().name())
                .param("words", said.text())
                .param("author", said.author().orElse(null))
                .update();
    }

    List<Statement> conversation(ReferenceNumber reference) {
        return jdbc.sql("""
                        select said_at, speaker, words, author from conversation_entry
                         where reference_number = :reference order by id""")
                .param("reference", reference.value())
                .query((row, index) -> new Statement(
                        RequestRowMapper.instant(row, "said_at"),
                        Speaker.valueOf(row.getString("speaker")),
                        row.getString("words"),
                        Optional.ofNullable(row.getString("author"))))
                .list();
    }

    private String written(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts can be written as JSON", impossible);
        }
    }

    private Map<String, String> read(String fillIns) {
        try {
            return json.readValue(fillIns, FILL_INS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A line of a timeline is broken", broken);
        }
    }
}
