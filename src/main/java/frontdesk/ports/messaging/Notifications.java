package frontdesk.ports.messaging;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.failure.OperatorReadable;
import frontdesk.ports.messaging.Notification.Occasion;
import java.time.Instant;
import java.util.Optional;

/** Tells people things, each of them once: the delivery log knows what was sent, also after a crash. */
public interface Notifications {
    /**
     * Sends a message, in a step that is a transaction of its own and is tried again where it fails. A step that is tried
     * again finds what became of its last try, and sends nothing twice.
     *
     * @throws DeliveryFailed where it was certainly not taken, or where it cannot be found out now whether it was; the
     *     step is tried again later
     * @throws OutsideHours where it is a text and nobody may be texted at this moment; the step waits for the next window
     * @throws ManualInterventionException where nobody can find out whether it was taken, or where the request has sent
     *     its person the same kind of message so often within an hour that its diagram must go in circles
     */
    Delivery send(Notification notification);

    /**
     * What has become of a message so far, for a step that must know before it makes anew what the message carries, such
     * as a secret: the one that was taken stands. Where the last try was cut off, the gateway is asked.
     *
     * @return empty where it was never tried, was certainly not taken, or an operator lets it be sent again
     * @throws DeliveryFailed where it cannot be found out now; the step is tried again later
     * @throws ManualInterventionException where nobody can find out
     */
    Optional<Delivery> soFar(Occasion occasion);

    /**
     * In which round a step of a request sends now, counted from 1: that of its last message as long as the step has not
     * gone on since, since it is only tried again then; else the next one. So a step that is passed several times sends
     * each time, and one that is tried several times sends once.
     *
     * @param step as in {@link Occasion#step}
     */
    int round(ReferenceNumber request, String step);

    /**
     * Writes a message down in the caller's transaction and has it sent soon, outside of it: for what belongs to no step
     * of a flow. It must need no values, since none are kept. The same occasion has an effect once.
     *
     * @param notBefore when it may be sent, such as at an hour at which people are texted
     */
    void sendSoon(Notification notification, Instant notBefore);

    /** What became of a message. */
    sealed interface Delivery {
        /** It is out of our hands. */
        record Sent() implements Delivery {}

        /** It will never arrive. */
        record Undeliverable(Reason reason) implements Delivery {}

        /** It was not sent, since its point had passed; the conversation about the request says so. */
        record Expired() implements Delivery {}
    }

    /** Why a message will never arrive. */
    enum Reason {
        /** The person wants no texts. */
        OPTED_OUT,
        /** The gateway says that the address does not exist or takes no such messages. */
        REFUSED,
        /** It is a letter that was not made, since the name or address cannot stand on it. */
        UNPRINTABLE,
        /** The case is protected and this is not its safe contact; the conversation says so, and officers decide. */
        WITHHELD
    }

    /** A gateway did not take a message; trying again later may help. The message is plain and about the cause alone. */
    final class DeliveryFailed extends RuntimeException implements OperatorReadable {
        private static final long serialVersionUID = 1L;

        /** Without the stack, which says nothing of a gateway and fills the log while one is down. */
        public DeliveryFailed(String message) {
            super(message, null, false, false);
        }
    }

    /** A text is not sent at this hour. That is no failed try: the step is done again when the hours begin. */
    final class OutsideHours extends RuntimeException implements OperatorReadable {
        private static final long serialVersionUID = 1L;

        private final Instant next;

        /** @param next when it may be sent */
        public OutsideHours(Instant next) {
            super("Nobody is texted at this hour; the text waits until " + next + ".", null, false, false);
            this.next = next;
        }

        /** When it may be sent. */
        public Instant next() {
            return next;
        }
    }
}
