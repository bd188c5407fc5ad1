package frontdesk.adapters.delivery;

import frontdesk.ports.messaging.Notifications.Delivery;
import java.time.Instant;

/** What is to be done for a message now. */
sealed interface DeliveryAction {
    /** Send it: no earlier try was taken. */
    record Send() implements DeliveryAction {}

    /** Ask first what became of the last try, and send it only where that was not taken. */
    record Ask() implements DeliveryAction {}

    /** Nothing: it is clear what became of it. */
    record Done(Delivery delivery) implements DeliveryAction {}

    /** Nothing: somebody else's try is still under way. */
    record Wait() implements DeliveryAction {}

    /** Nothing: nobody is texted before this moment. */
    record Later(Instant next) implements DeliveryAction {}

    /** Nothing: the request has sent the same kind of message too often lately. */
    record TooMany(int most) implements DeliveryAction {}

    /** Nothing by itself: nobody can be asked what became of the last try. */
    record Lost() implements DeliveryAction {}
}
