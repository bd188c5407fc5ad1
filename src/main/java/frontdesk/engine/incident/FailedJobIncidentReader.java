package frontdesk.engine.incident;

import frontdesk.engine.failure.JobActivity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All steps that have come to a stop, a page at a time, so that thousands need no more memory than a page. */
@Component
class FailedJobIncidentReader {
    /** What a job says whose tries somebody took away before it ever failed. */
    static final String STOPPED_BY_HAND = "It was stopped by hand.";

    private static final int PAGE = 500;

    /**
     * Goes on from the last one of the page before, so that nothing is read twice, nor passed over where others ended
     * in between. The incident of a called process shows at its callers too; it is one step that is stuck.
     */
    private static final String NEXT = """
            select id_, coalesce(configuration_, '') as configuration_, proc_def_id_, proc_inst_id_, incident_msg_, incident_timestamp_,
                   coalesce(failed_activity_id_, activity_id_) as step
            from act_ru_incident
            where incident_type_ in ('failedJob', 'failedCall') and id_ = cause_incident_id_
              and (incident_timestamp_ > :at or incident_timestamp_ = :at and id_ > :id)
            order by incident_timestamp_, id_
            fetch first :page rows only
            """;

    private final JdbcClient database;
    private final ManagementService management;
    private final RepositoryService repository;

    FailedJobIncidentReader(JdbcClient database, ManagementService management, RepositoryService repository) {
        this.database = database;
        this.management = management;
        this.repository = repository;
    }

    /** Those that stopped first come first. */
    void forEach(Consumer<FailedJobIncident> visitor) {
        List<StuckIncident> page = pageAfter(StuckIncident.NONE);
        while (!page.isEmpty()) {
            steps(page).forEach(visitor);
            page = pageAfter(page.get(page.size() - 1));
        }
    }

    private List<StuckIncident> pageAfter(StuckIncident last) {
        return database.sql(NEXT)
                .param("at", last.at())
                .param("id", last.id())
                .param("page", PAGE)
                .query((row, number) -> StuckIncident.of(row))
                .list();
    }

    private Stream<FailedJobIncident> steps(List<StuckIncident> page) {
        Map<String, String> kinds = kindsOfStandaloneWork(page);
        return page.stream().flatMap(incident -> step(incident, kinds).stream());
    }

    /** By job; what ended since the page was read is missing. */
    private Map<String, String> kindsOfStandaloneWork(List<StuckIncident> page) {
        Set<String> jobs = page.stream()
                .filter(incident -> incident.definition().isEmpty())
                .map(StuckIncident::job)
                .collect(Collectors.toSet());
        return jobs.isEmpty()
                ? Map.of()
                : management.createJobQuery().jobIds(jobs).list().stream()
                        .map(JobEntity.class::cast)
                        .collect(Collectors.toMap(JobEntity::getId, JobEntity::getJobHandlerType));
    }

    private Optional<FailedJobIncident> step(StuckIncident incident, Map<String, String> kinds) {
        return incident.definition()
                .map(id -> (ProcessDefinitionEntity) repository.getProcessDefinition(id))
                .map(flow -> step(
                        incident,
                        Optional.of(flow.getKey()),
                        JobActivity.in(flow, incident.step().orElseThrow())))
                .or(() -> Optional.ofNullable(kinds.get(incident.job()))
                        .map(kind -> step(incident, Optional.empty(), new JobActivity(kind, kind))));
    }

    private static FailedJobIncident step(StuckIncident incident, Optional<String> flow, JobActivity place) {
        return new FailedJobIncident(
                incident.id(),
                incident.job(),
                flow,
                incident.instance(),
                place,
                incident.message().orElse(STOPPED_BY_HAND),
                incident.at().toInstant());
    }

    /**
     * The engine's row of what has come to a stop.
     *
     * @param job the job that failed; empty where a call from outside did
     * @param step where it failed; empty for work that belongs to no flow
     * @param at as the database has it, to go on from there
     */
    private record StuckIncident(
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
}
