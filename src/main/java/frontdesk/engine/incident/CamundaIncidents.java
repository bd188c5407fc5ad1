package frontdesk.engine.incident;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.Incidents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what is stuck from the engine's incidents, and has its jobs tried again. */
@Component
class CamundaIncidents implements Incidents {
    private final FailedJobIncidentReader stuck;
    private final RequestReferenceLookup requests;
    private final FailedTryCounter tries;
    private final IncidentSummaryReader summaries;
    private final JobRetrier jobs;

    CamundaIncidents(
            FailedJobIncidentReader stuck,
            RequestReferenceLookup requests,
            FailedTryCounter tries,
            IncidentSummaryReader summaries,
            JobRetrier jobs) {
        this.stuck = stuck;
        this.requests = requests;
        this.tries = tries;
        this.summaries = summaries;
        this.jobs = jobs;
    }

    /** What is shown of a group is looked up for those of the page alone. */
    @Override
    public Page groups(Optional<String> after, int limit) {
        var groups = new HashMap<String, IncidentGroupBuilder>();
        stuck.forEach(step -> groups.computeIfAbsent(step.group(), id -> new IncidentGroupBuilder())
                .add(step));
        List<IncidentGroupBuilder> left = groups.values().stream()
                .sorted(Comparator.comparing(IncidentGroupBuilder::place))
                .filter(group ->
                        after.map(place -> group.place().compareTo(place) > 0).orElse(true))
                .toList();
        return new Page(
                left.stream().limit(limit).map(this::group).toList(),
                left.size() > limit ? Optional.of(left.get(limit - 1).place()) : Optional.empty());
    }

    @Override
    public List<Summary> summaries() {
        return summaries.all();
    }

    @Override
    public Optional<List<Retried>> retry(String groupId, Duration patience) {
        var group = new ArrayList<FailedJobIncident>();
        stuck.forEach(step -> {
            if (step.group().equals(groupId)) {
                group.add(step);
            }
        });
        return group.isEmpty() ? Optional.empty() : Optional.of(jobs.retry(group, patience));
    }

    private Group group(IncidentGroupBuilder made) {
        FailedJobIncident first = made.first();
        Map<String, ReferenceNumber> references = requests.of(made.shown());
        Map<String, Integer> failed = tries.of(made.shown());
        return new Group(
                first.group(),
                first.flow(),
                first.place().step(),
                first.place().label(),
                first.cause(),
                made.count(),
                first.since(),
                made.latest(),
                made.shown().stream()
                        .map(step -> new Item(
                                step.incident(),
                                step.instance().map(references::get),
                                step.since(),
                                failed.getOrDefault(step.job(), 0)))
                        .toList());
    }

    /** Counts the stuck steps of a group as they come by, those that stopped first before the others. */
    private static final class IncidentGroupBuilder {
        private static final int SHOWN = 100;

        private final List<FailedJobIncident> shown = new ArrayList<>();
        private int count;
        private Instant latest = Instant.MIN;

        void add(FailedJobIncident step) {
            count++;
            latest = step.since();
            if (shown.size() < SHOWN) {
                shown.add(step);
            }
        }

        /** The one that stopped before all others. */
        FailedJobIncident first() {
            return shown.get(0);
        }

        /** Where it stands among the others: before smaller ones, and among its likes by its id. */
        String place() {
            return "%010d-%s".formatted(Integer.MAX_VALUE - count, first().group());
        }

        Instant latest() {
            return latest;
        }

        int count() {
            return count;
        }

        List<FailedJobIncident> shown() {
            return List.copyOf(shown);
        }
    }
}
