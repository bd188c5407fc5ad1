package frontdesk.engine.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts the stuck steps of a group as they come by, those that stopped first before the others. */
final class IncidentGroupBuilder {
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
