package frontdesk.ports.text;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Duration;
import java.time.Instant;

/** When the person who made a request may get a text. */
public interface TextWindows {
    /**
     * {@code now} where a text may go out this moment, else the moment for which it has to wait.
     *
     * @param promise how much of the callback hours has to be left then; none for a text that announces no call
     */
    Instant nextToSend(ReferenceNumber request, Instant now, Duration promise);
}
