package frontdesk.engine.models;

import frontdesk.engine.deployment.ProcessFolderDeployer;
import frontdesk.engine.publication.RollbackSource;
import frontdesk.ports.operations.ModelCatalog.Edition;
import frontdesk.ports.operations.ModelCatalog.Versions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the cases and incidents of some versions of each flow, and says who published them, as the engine's log of
 * operations knows. The engine's own statistics count those of all
 * versions ever published, and those who watch ask again every few seconds.
 */
@Component
class VersionStatisticsReader {
    private static final String EVERY_FLOW = "";

    private static final String PAGE = """
            select v.key_, v.name_, v.version_, d.deploy_time_, d.source_, l.publisher_,
                   (select count(*) from act_ru_execution e
                     where e.proc_def_id_ = v.id_ and e.parent_id_ is null) as cases,
                   (select count(*) from act_ru_incident i where i.proc_def_id_ = v.id_) as incidents
            from (select id_, key_, name_, version_, deployment_id_,
                         row_number() over (partition by key_ order by version_ desc) as place_
                  from act_re_procdef
                  where (cast(:flow as varchar) = '' or key_ = :flow) and version_ < :before) v
            join act_re_deployment d on d.id_ = v.deployment_id_
            left join (select deployment_id_, max(user_id_) as publisher_
                       from act_hi_op_log
                       where entity_type_ = 'Deployment' and operation_type_ = 'Create'
                       group by deployment_id_) l on l.deployment_id_ = d.id_
            where v.place_ <= :most
            order by v.key_, v.version_ desc
            """;

    private final JdbcClient database;

    VersionStatisticsReader(JdbcClient database) {
        this.database = database;
    }

    /** Of every flow, by its process key. */
    Map<String, Named> newest(int limit) {
        var flows = new LinkedHashMap<String, Named>();
        page(EVERY_FLOW, Integer.MAX_VALUE, limit).stream()
                .collect(Collectors.groupingBy(Row::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, rows) -> flows.put(key, new Named(rows.get(0).name(), versions(rows, limit))));
        return flows;
    }

    /** Those of a flow before a version. */
    Versions older(String key, int version, int limit) {
        return versions(page(key, version, limit), limit);
    }

    /** One more of each flow than are given, which shows whether older ones follow. */
    private List<Row> page(String flow, int before, int limit) {
        return database.sql(PAGE)
                .param("flow", flow)
                .param("before", before)
                .param("most", limit + 1)
                .query((row, number) -> row(row))
                .list();
    }

    private static Versions versions(List<Row> rows, int limit) {
        List<Edition> page = rows.stream().limit(limit).map(Row::edition).toList();
        return new Versions(
                page, rows.size() > limit ? Optional.of(page.get(limit - 1).version()) : Optional.empty());
    }

    private static Row row(ResultSet row) throws SQLException {
        String key = row.getString("key_");
        String source = Optional.ofNullable(row.getString("source_")).orElse("");
        return new Row(
                key,
                Optional.ofNullable(row.getString("name_")).orElse(key),
                new Edition(
                        row.getInt("version_"),
                        row.getTimestamp("deploy_time_").toInstant(),
                        source.startsWith(ProcessFolderDeployer.SOURCE),
                        Optional.ofNullable(row.getString("publisher_")),
                        RollbackSource.version(source),
                        row.getLong("cases"),
                        row.getLong("incidents")));
    }

    /** What the newest diagram calls a flow, and its newest versions. */
    record Named(String name, Versions versions) {}

    private record Row(String key, String name, Edition edition) {}
}
