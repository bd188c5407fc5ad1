package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;
import frontdesk.ports.messaging.Notifications.OutsideHours;

/** Stops a step that cannot go on with its message now, in the way in which it is to be tried again. */
final class SendFailures {
    private static final String CANNOT_BE_ASKED =
            "The connection broke while a message was handed over, and nobody can be asked whether it was taken. Look "
                    + "for it in the mail server's log; trying again sends it again.";

    private static final String TOO_MANY =
            "The same message has gone to this customer %d times within an hour, so the diagram may go in circles. Nothing"
                    + " more is sent. Find out why; after an hour it can be tried again.";

    private SendFailures() {}

    /** Nothing where the turn is to send, to ask, or to go on. */
    static void throwFor(DeliveryAction turn) {
        if (turn instanceof DeliveryAction.Later later) {
            throw new OutsideHours(later.next());
        }
        if (turn instanceof DeliveryAction.Wait) {
            throw new DeliveryFailed("Another try to send this message is still under way.");
        }
        if (turn instanceof DeliveryAction.TooMany tooMany) {
            throw new ManualInterventionException(TOO_MANY.formatted(tooMany.most()));
        }
        if (turn instanceof DeliveryAction.Lost) {
            throw new ManualInterventionException(CANNOT_BE_ASKED);
        }
    }

    /** Nothing where the message was taken or refused for good: the flow goes on then. */
    static void throwFor(DeliveryResult handover, DeliveryChannel way) {
        if (handover instanceof DeliveryResult.NotTaken notTaken) {
            throw new DeliveryFailed(notTaken.why());
        }
        if (handover instanceof DeliveryResult.Unknown unknown) {
            throw way.canBeAsked()
                    ? new DeliveryFailed(unknown.why())
                    : new ManualInterventionException(CANNOT_BE_ASKED);
        }
    }
}
