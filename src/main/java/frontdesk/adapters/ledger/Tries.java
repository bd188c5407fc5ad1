package frontdesk.adapters.ledger;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.DeliveryState;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands messages over, and notes what became of that before anything else happens. */
@Component
class Tries {
    private final OwnTransaction own;
    private final NotificationLedger ledger;

    Tries(OwnTransaction own, NotificationLedger ledger) {
        this.own = own;
        this.ledger = ledger;
    }

    /** In one transaction, so that a channel that writes into the same database has its message in it or not at all. */
    Handover send(RenderedMessage message, DeliveryChannel way) {
        return own.get(() -> noted(message.reference(), way.deliver(message)));
    }

    /** Finds out what became of the last try, and sends nothing. */
    Handover ask(String reference, DeliveryChannel way) {
        Handover found = way.lookUp(reference);
        return own.get(() -> noted(reference, found));
    }

    private Handover noted(String reference, Handover handover) {
        if (handover instanceof Handover.Taken taken) {
            ledger.settle(reference, DeliveryState.SENT, taken.providerId(), Optional.empty());
        } else if (handover instanceof Handover.Refused refused) {
            ledger.settle(reference, DeliveryState.REFUSED, Optional.empty(), Optional.of(refused.why()));
        } else if (handover instanceof Handover.NotTaken notTaken) {
            ledger.settle(reference, DeliveryState.WAITING, Optional.empty(), Optional.of(notTaken.why()));
        } else if (handover instanceof Handover.Unknown unknown) {
            ledger.settle(reference, DeliveryState.UNKNOWN, Optional.empty(), Optional.of(unknown.why()));
        }
        return handover;
    }
}
