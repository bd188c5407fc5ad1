package frontdesk.ports.text;

import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notifications;
import java.time.Instant;

/**
 * Answers that nobody looks at before they go out, such as to HELP. They are bounded, for each number and for all
 * strangers together, so that nobody can have the office text without end; past the bounds there is silence.
 */
public interface AutomaticAnswers {
    /**
     * As {@link Notifications#sendSoon}, within the bounds; what cannot be answered is told to operators.
     *
     * @param answer a text
     */
    void sendSoon(Notification answer, Instant notBefore);
}
