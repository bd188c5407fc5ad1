package frontdesk.engine.migration;

import java.util.List;
import java.util.Set;

/** Cases as whoever leads them sees them: where they stand, and what can be done. */
public interface RunningCases {
    /** Where the case stands; nowhere once it has ended. */
    Set<String> places(String reference);

    /** What the case has waiting for the engine: steps, timers and tries. */
    List<WaitingJob> jobs(String reference);

    /** The keys of the case's open tasks. */
    List<String> tasks(String reference);

    /** Does this job now. */
    void execute(String job);

    /**
     * A job that waits.
     *
     * @param step the element that it works on
     */
    record WaitingJob(String id, String step) {}
}
