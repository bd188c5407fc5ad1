package frontdesk.ports.operations;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps that have come to a stop: their tries are used up, or a person must look at them first. */
public interface Incidents {
    /**
     * Those that stopped at the same step for the same cause together; the largest group first.
     *
     * @param after what the page before gave as its {@code next}; empty for the first
     * @param limit how many groups at most
     */
    Page groups(Optional<String> after, int limit);

    /** The same in short, of all flows; in one question, since those who watch ask again every few seconds. */
    List<Summary> summaries();

    /**
     * Gives every step of a group one try now; one that fails again begins its schedule of tries afresh.
     *
     * @param patience how much real time to wait for what becomes of them
     * @return what became of each; empty where there is no such group
     */
    Optional<List<Retried>> retry(String groupId, Duration patience);

    /**
     * Some of the groups.
     *
     * @param next where the next page begins; empty where there is none
     */
    record Page(List<Group> groups, Optional<String> next) {}

    /**
     * Steps that stopped at the same place for the same cause.
     *
     * @param id the same on every node and at every time for the same flow, step and cause
     * @param flow the process key; empty for work that belongs to no flow
     * @param step the step's id in the diagram, or the kind of work where it belongs to no flow
     * @param label the diagram's words for the step
     * @param cause a plain sentence
     * @param count all of them
     * @param since when the first one stopped, {@code latest} when the last one did
     * @param items those that stopped first, at most 100
     */
    record Group(
            String id,
            Optional<String> flow,
            String step,
            String label,
            String cause,
            int count,
            Instant since,
            Instant latest,
            List<Item> items) {}

    /**
     * How many steps stopped at the same place for the same cause, without any one of them.
     *
     * @param flow the process key
     * @param since when the first one stopped
     */
    record Summary(String flow, String step, String label, String cause, int count, Instant since) {}

    /**
     * A step that has stopped.
     *
     * @param id the incident's
     * @param request the request that it belongs to, where it belongs to one
     * @param tries how often it was tried in vain
     */
    record Item(String id, Optional<ReferenceNumber> request, Instant since, int tries) {}

    /** A step that was tried again, and what became of it. */
    record Retried(String id, Optional<ReferenceNumber> request, Result result) {}

    /** What the new try has brought. */
    sealed interface Result {
        /** The step was passed. */
        record Done() implements Result {}

        /** It failed; it will be tried again by its schedule unless a person must look first. */
        record FailedAgain(String cause) implements Result {}

        /** Nothing is known yet. */
        record UnderWay() implements Result {}

        /** There was nothing to try any more: the request was withdrawn, or went on by another way. */
        record Gone() implements Result {}
    }
}
