package frontdesk.engine.incident;

import frontdesk.engine.failure.JobActivity;
import frontdesk.ports.operations.Incidents.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the database count what is stuck, so that no incident is read, however many there are. */
@Component
class IncidentSummaryReader {
    /** The incident of a called process shows at its callers too; it is one step that is stuck. */
    private static final String COUNTS = """
            select proc_def_id_ as definition, coalesce(failed_activity_id_, activity_id_) as step,
                   incident_msg_ as cause, count(*) as stuck, min(incident_timestamp_) as since
            from act_ru_incident
            where incident_type_ in ('failedJob', 'failedCall') and id_ = cause_incident_id_ and proc_def_id_ is not null
            group by proc_def_id_, coalesce(failed_activity_id_, activity_id_), incident_msg_
            """;

    private final JdbcClient database;
    private final RepositoryService repository;

    IncidentSummaryReader(JdbcClient database, RepositoryService repository) {
        this.database = database;
        this.repository = repository;
    }

    /** The largest group first; what stopped alike on several versions of a flow is one. */
    List<Summary> all() {
        var groups = new LinkedHashMap<List<String>, Summary>();
        counted()
                .forEach(one ->
                        groups.merge(List.of(one.flow(), one.step(), one.cause()), one, IncidentSummaryReader::sum));
        var summaries = new ArrayList<>(groups.values());
        summaries.sort(Comparator.comparingInt(Summary::count).reversed());
        return List.copyOf(summaries);
    }

    private List<Summary> counted() {
        return database.sql(COUNTS)
                .query((row, number) -> summary(
                        (ProcessDefinitionEntity) repository.getProcessDefinition(row.getString("definition")),
                        row.getString("step"),
                        Optional.ofNullable(row.getString("cause")).orElse(FailedJobIncidentReader.STOPPED_BY_HAND),
                        row.getInt("stuck"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private static Summary summary(ProcessDefinitionEntity flow, String step, String cause, int count, Instant since) {
        JobActivity place = JobActivity.in(flow, step);
        return new Summary(flow.getKey(), place.step(), place.label(), cause, count, since);
    }

    private static Summary sum(Summary one, Summary other) {
        Summary first = one.since().isAfter(other.since()) ? other : one;
        return new Summary(
                one.flow(), one.step(), first.label(), one.cause(), one.count() + other.count(), first.since());
    }
}
