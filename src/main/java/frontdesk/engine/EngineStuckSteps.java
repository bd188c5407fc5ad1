package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.StuckSteps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;

/** Reads what is stuck from the engine's incidents, and has its jobs tried again. */
@Component
class EngineStuckSteps implements StuckSteps {
    private final StuckStepList stuck;
    private final RequestsOfInstances requests;
    private final HistoryService history;
    private final RetriedJobs jobs;

    EngineStuckSteps(StuckStepList stuck, RequestsOfInstances requests, HistoryService history, RetriedJobs jobs) {
        this.stuck = stuck;
        this.requests = requests;
        this.history = history;
        this.jobs = jobs;
    }

    @Override
    public List<Group> groups() {
        var groups = new LinkedHashMap<String, GroupInTheMaking>();
        stuck.forEach(step -> groups.computeIfAbsent(step.group(), id -> new GroupInTheMaking())
                .add(step));
        return groups.values().stream()
                .map(this::group)
                .sorted(Comparator.comparingInt(Group::count).reversed())
                .toList();
    }

    @Override
    public Optional<List<Retried>> retry(String groupId, Duration patience) {
        var group = new ArrayList<StuckStep>();
        stuck.forEach(step -> {
            if (step.group().equals(groupId)) {
                group.add(step);
            }
        });
        return group.isEmpty() ? Optional.empty() : Optional.of(jobs.retry(group, patience));
    }

    private Group group(GroupInTheMaking made) {
        StuckStep first = made.first();
        Map<String, ReferenceNumber> references = requests.of(made.shown());
        return new Group(
                first.group(),
                first.flow(),
                first.place().step(),
                first.place().label(),
                first.cause(),
                made.count(),
                first.since(),
                made.latest(),
                made.shown().stream().map(step -> item(step, references)).toList());
    }

    private Item item(StuckStep step, Map<String, ReferenceNumber> references) {
        long tries = history.createHistoricJobLogQuery()
                .jobId(step.job())
                .failureLog()
                .count();
        return new Item(step.incident(), step.instance().map(references::get), step.since(), Math.toIntExact(tries));
    }
}
