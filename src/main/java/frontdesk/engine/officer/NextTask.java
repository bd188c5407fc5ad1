package frontdesk.engine.officer;

import java.time.Instant;
import java.util.Optional;

/** What an officer gets who asks for the next task. */
public sealed interface NextTask {
    /**
     * A task that is theirs now.
     *
     * @param referenceNumber of the request that it is about; empty in a draft of a model, which works on none
     * @param due empty where its model says none
     */
    record Claimed(String id, String name, Optional<String> referenceNumber, Optional<Instant> due)
            implements NextTask {}

    /** Nothing is open that they may do and nobody holds. */
    record NothingOpen() implements NextTask {}

    /** They hold so many tasks already, which are as many as they may. */
    record HoldsEnough(int held) implements NextTask {}
}
