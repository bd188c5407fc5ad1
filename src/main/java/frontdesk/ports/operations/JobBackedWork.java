package frontdesk.ports.operations;

import java.time.Instant;
import java.util.List;

/**
 * Work that is written down and done by a job of the engine. A job may be lost, such as one that an operator deletes; by
 * this it is noticed, and the work gets another one.
 */
public interface JobBackedWork {
    /** The jobs that do it. */
    JobType jobType();

    /**
     * What should have been done by a moment, in the order of the keys.
     *
     * @param after the key of the last one seen; none of those up to it is given
     */
    List<Piece> overdue(Instant by, String after, int most);

    /** Whether it is still to be done; it is kept from others until the caller's transaction ends. */
    boolean isToBeDone(String key);

    /** @param key what the job is told */
    record Piece(String key, Instant dueAt) {}
}
