package frontdesk.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** All steps that have come to a stop, a page at a time, so that thousands need no more memory than a page. */
@Component
class StuckStepList {
    /** What a job says whose tries somebody took away before it ever failed. */
    static final String STOPPED_BY_HAND = "It was stopped by hand.";

    private static final int PAGE = 500;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    StuckStepList(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    /** Those that stopped first come first. */
    void forEach(Consumer<StuckStep> visitor) {
        int first = 0;
        List<Incident> page = page(first);
        while (!page.isEmpty()) {
            steps(page).forEach(visitor);
            first += page.size();
            page = page(first);
        }
    }

    private List<Incident> page(int first) {
        return runtime.createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .orderByIncidentId()
                .asc()
                .listPage(first, PAGE);
    }

    private Stream<StuckStep> steps(List<Incident> page) {
        Map<String, String> kinds = kindsOfLooseWork(page);
        // The incident of a called process shows at its callers too; it is one step that is stuck.
        return page.stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .flatMap(incident -> step(incident, kinds).stream());
    }

    /** By job; what ended since the page was read is missing. */
    private Map<String, String> kindsOfLooseWork(List<Incident> page) {
        Set<String> jobs = page.stream()
                .filter(incident -> incident.getProcessDefinitionId() == null)
                .map(Incident::getConfiguration)
                .collect(Collectors.toSet());
        return jobs.isEmpty()
                ? Map.of()
                : management.createJobQuery().jobIds(jobs).list().stream()
                        .map(JobEntity.class::cast)
                        .collect(Collectors.toMap(JobEntity::getId, JobEntity::getJobHandlerType));
    }

    private Optional<StuckStep> step(Incident incident, Map<String, String> kinds) {
        return Optional.ofNullable(incident.getProcessDefinitionId())
                .map(id -> (ProcessDefinitionEntity) repository.getProcessDefinition(id))
                .map(flow -> step(incident, Optional.of(flow.getKey()), JobPlace.in(flow, failedAt(incident))))
                .or(() -> Optional.ofNullable(kinds.get(incident.getConfiguration()))
                        .map(kind -> step(incident, Optional.empty(), new JobPlace(kind, kind))));
    }

    private static StuckStep step(Incident incident, Optional<String> flow, JobPlace place) {
        return new StuckStep(
                incident.getId(),
                incident.getConfiguration(),
                flow,
                Optional.ofNullable(incident.getProcessInstanceId()),
                place,
                Optional.ofNullable(incident.getIncidentMessage()).orElse(STOPPED_BY_HAND),
                incident.getIncidentTimestamp().toInstant());
    }

    private static String failedAt(Incident incident) {
        return Optional.ofNullable(incident.getFailedActivityId()).orElse(incident.getActivityId());
    }
}
