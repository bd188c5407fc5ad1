package frontdesk.ports.messaging;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Messages of which nobody knows whether they were taken: the connection broke, or the node died, while they were handed
 * over, and nobody has found out since. A person looks into the gateway's own log.
 */
public interface UnconfirmedNotifications {
    /** Those that have waited longest first, at most so many. */
    List<Unknown> list(int atMost);

    /** Notes that the gateway has the message, so that it is not sent again; false where that is not in question. */
    boolean wasTaken(String reference);

    /**
     * A message of which it is not known.
     *
     * @param reference the notification's own; with it the message is found in the gateway's log (an e-mail's Message-ID
     *     begins with it)
     * @param triedAt when the last try began
     */
    record Unknown(
            String reference, Optional<ReferenceNumber> request, String step, Channel channel, Instant triedAt) {}
}
