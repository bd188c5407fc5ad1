package frontdesk.adapters.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.casefile.CaseFile.Milestone;
import frontdesk.domain.casefile.CaseFile.Status;
import frontdesk.domain.progress.CaseHistory;
import frontdesk.ports.casefile.CaseHistories;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the table of cases a few at a time, so that any number of them needs little memory. */
@Repository
class DatabaseCaseHistories implements CaseHistories {
    private static final int AT_A_TIME = 2_000;

    private final ObjectReader milestones =
            JsonMapper.builder().build().readerFor(new TypeReference<List<Map<String, String>>>() {});
    private final JdbcTemplate database;

    DatabaseCaseHistories(DataSource dataSource) {
        this.database = new JdbcTemplate(dataSource);
        this.database.setFetchSize(AT_A_TIME);
    }

    @Override
    public void each(String form, LocalDate filedSince, Consumer<CaseHistory> taker) {
        database.query(
                "select field_office, filed_by, status, filed_on, milestones from case_file"
                        + " where form = ? and filed_on >= ?",
                row -> {
                    taker.accept(history(row));
                },
                form,
                filedSince);
    }

    @Override
    public Optional<Instant> lastFed() {
        return Optional.ofNullable(database.queryForObject("select max(fed_at) from case_file", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private CaseHistory history(ResultSet row) throws SQLException {
        return CaseHistory.of(
                row.getString("field_office"),
                FiledBy.valueOf(row.getString("filed_by")),
                Status.valueOf(row.getString("status")),
                row.getObject("filed_on", LocalDate.class),
                milestones(row.getString("milestones")));
    }

    private List<Milestone> milestones(String json) {
        try {
            List<Map<String, String>> entries = milestones.readValue(json);
            return entries.stream()
                    .map(entry -> new Milestone(entry.get("name"), LocalDate.parse(entry.get("on"))))
                    .toList();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException("A case's milestones cannot be read", unreadable);
        }
    }
}
