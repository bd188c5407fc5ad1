package frontdesk.adapters.database;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.InstanceMigration.Case;
import frontdesk.ports.operations.InstanceMigration.Move;
import frontdesk.ports.operations.InstanceMigration.Page;
import frontdesk.ports.operations.InstanceMigration.Result;
import frontdesk.ports.operations.InstanceMigration.Route;
import frontdesk.ports.operations.MigrationLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps moves in the tables {@code case_move}, {@code case_move_element} and {@code moved_case}. */
@Repository
class JdbcMigrationLog implements MigrationLog {
    private static final int LONGEST = 1000;

    private static final String CASES = """
            select * from (
                select request, result, why, coalesce(request, '') || '.' || process_instance as place
                from moved_case where move = :move) cases
            where place > :after
            order by place
            fetch first :limit rows only
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final InstantSource clock;

    JdbcMigrationLog(JdbcClient database, JdbcTemplate batches, InstantSource clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void begin(String id, Route route, String operator, Map<String, Optional<ReferenceNumber>> cases) {
        database.sql("insert into case_move values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        route.flow(),
                        route.from(),
                        route.to(),
                        operator,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        batches.batchUpdate(
                "insert into case_move_element values (?, ?, ?)",
                route.elements().entrySet().stream()
                        .map(element -> new Object[] {id, element.getKey(), element.getValue()})
                        .toList());
        batches.batchUpdate(
                "insert into moved_case values (?, ?, ?, ?, null)",
                cases.entrySet().stream()
                        .map(moved -> new Object[] {
                            id,
                            moved.getKey(),
                            moved.getValue().map(ReferenceNumber::value).orElse(null),
                            Result.UNDER_WAY.name()
                        })
                        .toList());
    }

    @Override
    public boolean settle(String id, String processInstance, Result result, String why) {
        return database.sql("update moved_case set result = ?, why = ? where move = ? and process_instance = ?")
                        .params(result.name(), why.substring(0, Math.min(why.length(), LONGEST)), id, processInstance)
                        .update()
                > 0;
    }

    @Override
    public Optional<Move> find(String id, Page page) {
        return database.sql("select * from case_move where id = ?")
                .param(id)
                .query((row, number) -> move(row, page))
                .optional();
    }

    private Move move(ResultSet row, Page page) throws SQLException {
        String id = row.getString("id");
        List<Moved> cases = cases(id, page);
        return new Move(
                id,
                new Route(row.getString("flow"), row.getInt("from_version"), row.getInt("to_version"), elements(id)),
                row.getString("begun_by"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                counts(id),
                cases.stream().map(Moved::moved).toList(),
                Optional.of(cases)
                        .filter(full -> full.size() == page.limit())
                        .map(full -> full.get(full.size() - 1).place()));
    }

    private Map<Result, Long> counts(String id) {
        var counts = new EnumMap<Result, Long>(Result.class);
        database.sql("select result, count(*) as cases from moved_case where move = ? group by result")
                .param(id)
                .query(row -> {
                    counts.put(Result.valueOf(row.getString("result")), row.getLong("cases"));
                });
        return counts;
    }

    private Map<String, String> elements(String id) {
        var elements = new HashMap<String, String>();
        database.sql("select element, becomes from case_move_element where move = ?")
                .param(id)
                .query(row -> {
                    elements.put(row.getString("element"), row.getString("becomes"));
                });
        return elements;
    }

    private List<Moved> cases(String id, Page page) {
        return database.sql(CASES)
                .param("move", id)
                .param("after", page.after())
                .param("limit", page.limit())
                .query((row, number) -> new Moved(row.getString("place"), moved(row)))
                .list();
    }

    private static Case moved(ResultSet row) throws SQLException {
        return new Case(
                Optional.ofNullable(row.getString("request")).flatMap(ReferenceNumber::read),
                List.of(),
                Result.valueOf(row.getString("result")),
                Optional.ofNullable(row.getString("why")).filter(why -> !why.isEmpty()));
    }

    /** A case with its place among the others of its move. */
    private record Moved(String place, Case moved) {}
}
