package frontdesk.ports.messaging;

import java.time.Instant;

/** Has messages sent that belong to no step of a flow. */
public interface NotificationScheduler {
    /**
     * Has the message sent, at this moment or soon after, that is written down under this reference; begun in the
     * caller's transaction, done in one of its own and tried again as steps of flows are.
     */
    void add(String reference, Instant notBefore);
}
