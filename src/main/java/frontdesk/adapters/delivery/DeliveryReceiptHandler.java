package frontdesk.adapters.delivery;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.TransactionRetry;
import frontdesk.ports.messaging.DeliveryReceipts;
import frontdesk.ports.messaging.LetterLostEvent;
import frontdesk.ports.messaging.MessageCameBackEvent;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notes receipts in the delivery log, and has the flow told in the same transaction. Where the step that sent the message is not
 * done yet, it learns by its own next look at the delivery log, and the flow is not told a second time here.
 */
@Component
class DeliveryReceiptHandler implements DeliveryReceipts {
    private static final Map<Arrival, DeliveryState> STATES = Map.of(
            Arrival.DELIVERED, DeliveryState.DELIVERED,
            Arrival.TEMPORARY_FAILURE, DeliveryState.DELAYED,
            Arrival.PERMANENT_FAILURE, DeliveryState.FAILED,
            Arrival.RETURNED, DeliveryState.RETURNED);
    private static final Map<Channel, String> CAME_BACK = Map.of(
            Channel.EMAIL, "An e-mail came back: it could not be delivered to the customer's address.",
            Channel.TEXT, "A text could not be delivered: the customer's number takes no texts.",
            Channel.LETTER, "A letter could not be delivered to the customer's address.");
    private static final String WHY = "The gateway says that the message cannot be delivered to this address.";

    private final NotificationRepository deliveryLog;
    private final ReceiptHistory history;
    private final Requests requests;
    private final TransactionRetry retry;
    private final ApplicationEventPublisher events;

    DeliveryReceiptHandler(
            NotificationRepository deliveryLog,
            ReceiptHistory history,
            Requests requests,
            TransactionRetry retry,
            ApplicationEventPublisher events) {
        this.events = events;
        this.history = history;
        this.deliveryLog = deliveryLog;
        this.requests = requests;
        this.retry = retry;
    }

    @Override
    public void received(String reference, Arrival arrival) {
        // A gateway does not come again after an error: a timer of the same request in between must not lose the
        // receipt.
        retry.run(() -> deliveryLog.find(reference).ifPresent(row -> {
            // In this order everywhere: first the request, then its message.
            row.occasion().request().ifPresent(requests::findToChange);
            deliveryLog.findToChange(reference).ifPresent(kept -> note(kept, STATES.get(arrival)));
        }));
    }

    private void note(NotificationRow row, DeliveryState state) {
        String reference = row.occasion().reference();
        boolean isNews = !history.holds(reference, state)
                && deliveryLog.settle(
                        reference, state, Optional.empty(), Optional.of(WHY).filter(why -> state.isUndeliverable()));
        if (isNews) {
            history.add(reference, state);
        }
        if (isNews && state.isUndeliverable()) {
            cameBack(row);
        }
    }

    /**
     * Has the request's flow told that a message of it came back, where whoever had it sent is done with it; part of the
     * caller's transaction, as all or nothing.
     */
    void cameBack(NotificationRow row) {
        row.occasion().request().ifPresent(request -> cameBack(request, row));
    }

    private void cameBack(ReferenceNumber request, NotificationRow row) {
        if (row.isTold()) {
            requests.say(request, Requests.Speaker.OFFICE_NOTE, CAME_BACK.get(row.channel()));
            events.publishEvent(new MessageCameBackEvent(request));
        }
        if (row.channel() == Channel.LETTER) {
            events.publishEvent(
                    new LetterLostEvent(request, row.occasion(), history.isLatest(row.occasion()), row.isTold()));
        }
    }
}
