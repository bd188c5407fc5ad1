package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.messaging.DeliveryState;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands messages over, and notes what became of that before anything else happens. */
@Component
class DeliveryAttempts {
    private final RequiresNewTransaction own;
    private final NotificationRepository deliveryLog;

    DeliveryAttempts(RequiresNewTransaction own, NotificationRepository deliveryLog) {
        this.own = own;
        this.deliveryLog = deliveryLog;
    }

    /** In one transaction, so that a channel that writes into the same database has its message in it or not at all. */
    DeliveryResult send(RenderedMessage message, DeliveryChannel way) {
        return own.get(() -> noted(message.reference(), way.deliver(message)));
    }

    /** Finds out what became of the last try, and sends nothing. */
    DeliveryResult ask(String reference, DeliveryChannel way) {
        DeliveryResult found = way.lookUp(reference);
        return own.get(() -> noted(reference, found));
    }

    private DeliveryResult noted(String reference, DeliveryResult handover) {
        if (handover instanceof DeliveryResult.Taken taken) {
            deliveryLog.settle(reference, DeliveryState.SENT, taken.providerId(), Optional.empty());
        } else if (handover instanceof DeliveryResult.Refused refused) {
            deliveryLog.settle(reference, DeliveryState.REFUSED, Optional.empty(), Optional.of(refused.why()));
        } else if (handover instanceof DeliveryResult.NotTaken notTaken) {
            deliveryLog.settle(reference, DeliveryState.WAITING, Optional.empty(), Optional.of(notTaken.why()));
        } else if (handover instanceof DeliveryResult.Unknown unknown) {
            deliveryLog.settle(reference, DeliveryState.UNKNOWN, Optional.empty(), Optional.of(unknown.why()));
        }
        return handover;
    }
}
