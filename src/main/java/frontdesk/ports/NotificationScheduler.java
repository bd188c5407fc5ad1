package frontdesk.ports;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Has messages sent that belong to no step of a flow. */
public interface NotificationScheduler {
    /**
     * Has the message sent, at this moment or soon after, that is written down under this reference; begun in the caller's transaction, done in
     * one of its own and tried again as steps of flows are.
     */
    void add(String reference, Instant notBefore);

    /** Those of the messages for which there is no job. */
    Set<String> withoutJob(Collection<String> references);

    /** As {@link #add}, for a message whose job was lost; operators learn of it as of a step that failed. */
    void addAgain(String reference, Instant notBefore);
}
