package frontdesk.adapters.ledger;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.Handover;
import frontdesk.ports.NeedsAnOperator;
import frontdesk.ports.Notifications.DeliveryFailed;
import frontdesk.ports.Notifications.OutsideHours;

/** Stops a step that cannot go on with its message now, in the way in which it is to be tried again. */
final class SendFailures {
    private static final String CANNOT_BE_ASKED =
            "The connection broke while a message was handed over, and nobody can be asked whether it was taken. Look "
                    + "for it in the mail server's log; trying again sends it again.";

    private SendFailures() {}

    /** Nothing where the turn is to send, to ask, or to go on. */
    static void throwFor(Turn turn) {
        if (turn instanceof Turn.Later later) {
            throw new OutsideHours(later.next());
        }
        if (turn instanceof Turn.Wait) {
            throw new DeliveryFailed("Another try to send this message is still under way.");
        }
        if (turn instanceof Turn.Lost) {
            throw new NeedsAnOperator(CANNOT_BE_ASKED);
        }
    }

    /** Nothing where the message was taken or refused for good: the flow goes on then. */
    static void throwFor(Handover handover, DeliveryChannel way) {
        if (handover instanceof Handover.NotTaken notTaken) {
            throw new DeliveryFailed(notTaken.why());
        }
        if (handover instanceof Handover.Unknown unknown) {
            throw way.canBeAsked() ? new DeliveryFailed(unknown.why()) : new NeedsAnOperator(CANNOT_BE_ASKED);
        }
    }
}
