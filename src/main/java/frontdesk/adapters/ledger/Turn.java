package frontdesk.adapters.ledger;

import frontdesk.ports.Notifications.Delivery;
import java.time.Instant;

/** What is to be done for a message now. */
sealed interface Turn {
    /** Send it: no earlier try was taken. */
    record Send() implements Turn {}

    /** Ask first what became of the last try, and send it only where that was not taken. */
    record Ask() implements Turn {}

    /** Nothing: it is clear what became of it. */
    record Done(Delivery delivery) implements Turn {}

    /** Nothing: somebody else's try is still under way. */
    record Wait() implements Turn {}

    /** Nothing: nobody is texted before this moment. */
    record Later(Instant next) implements Turn {}

    /** Nothing by itself: nobody can be asked what became of the last try. */
    record Lost() implements Turn {}
}
