package frontdesk.adapters.ledger;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.DeliveryChannels;
import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.MessageWriter;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.DeliveryState;
import frontdesk.ports.NeedsAnOperator;
import frontdesk.ports.Notification;
import frontdesk.ports.Notification.Occasion;
import frontdesk.ports.Notifications;
import frontdesk.ports.Requests;
import frontdesk.ports.SendingJobs;
import frontdesk.ports.WrittenMessages;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends each message once, by what the ledger knows. A try is written ahead in a transaction of its own, which outlives
 * a crash in the middle of it; what became of it is written as soon as it is known, before the flow goes on. So a step
 * that is tried again finds its row: sent, and the flow goes on; cut off, and the gateway is asked by reference.
 */
@Component
class LedgeredNotifications implements Notifications, WrittenMessages {
    private static final String CANNOT_BE_ASKED =
            "The connection broke while a message was handed over, and nobody can be asked whether it was taken. Look "
                    + "for it in the mail server's log; trying again sends it again.";

    private final OwnTransaction own;
    private final Turns turns;
    private final Tries tries;
    private final NotificationLedger ledger;
    private final DeliveryChannels channels;
    private final MessageWriter writer;
    private final Requests requests;
    private final SendingJobs jobs;

    LedgeredNotifications(
            OwnTransaction own,
            Turns turns,
            Tries tries,
            NotificationLedger ledger,
            DeliveryChannels channels,
            MessageWriter writer,
            Requests requests,
            SendingJobs jobs) {
        this.own = own;
        this.turns = turns;
        this.tries = tries;
        this.ledger = ledger;
        this.channels = channels;
        this.writer = writer;
        this.requests = requests;
        this.jobs = jobs;
    }

    @Override
    public Delivery send(Notification notification) {
        DeliveryChannel way = channels.of(notification.channel());
        RenderedMessage message = writer.written(notification, way.carriesFiles());
        Turn turn = own.get(() -> turns.begin(notification, way));
        stopWhereNobodyKnows(turn);
        if (turn instanceof Turn.Ask) {
            goOnOrFail(tries.askAndSend(message, way), way);
        } else if (turn instanceof Turn.Send) {
            goOnOrFail(tries.send(message, way), way);
        }
        return outcome(notification);
    }

    @Override
    public Optional<Delivery> soFar(Occasion occasion) {
        Optional<LedgerRow> known = own.get(() -> ledger.find(occasion.reference()));
        return known.flatMap(row -> soFar(row, channels.of(row.channel())));
    }

    @Override
    public void sendSoon(Notification notification, Instant notBefore) {
        if (ledger.find(notification.reference()).isEmpty()) {
            ledger.add(notification, DeliveryState.WAITING);
            ledger.scheduled(notification.reference(), notBefore);
            jobs.add(notification.reference(), notBefore);
        }
    }

    @Override
    public void send(String reference) {
        Notification notification = own.get(() -> ledger.findToChange(reference))
                .map(LedgerRow::notification)
                .orElseThrow(() -> new IllegalStateException("No message is written down under " + reference));
        send(notification);
    }

    private Optional<Delivery> soFar(LedgerRow row, DeliveryChannel way) {
        String reference = row.occasion().reference();
        Turn turn = own.get(() -> turns.lookBack(reference, way));
        stopWhereNobodyKnows(turn);
        if (turn instanceof Turn.Ask) {
            Handover found = tries.ask(reference, way);
            if (found instanceof Handover.NotTaken) {
                return Optional.empty();
            }
            goOnOrFail(found, way);
        }
        return turn instanceof Turn.Send ? Optional.empty() : Optional.of(outcome(row.notification()));
    }

    private static void stopWhereNobodyKnows(Turn turn) {
        if (turn instanceof Turn.Wait) {
            throw new DeliveryFailed("Another try to send this message is still under way.");
        }
        if (turn instanceof Turn.Lost) {
            throw new NeedsAnOperator(CANNOT_BE_ASKED);
        }
    }

    private static void goOnOrFail(Handover handover, DeliveryChannel way) {
        if (handover instanceof Handover.NotTaken notTaken) {
            throw new DeliveryFailed(notTaken.why());
        }
        if (handover instanceof Handover.Unknown unknown) {
            throw way.canBeAsked() ? new DeliveryFailed(unknown.why()) : new NeedsAnOperator(CANNOT_BE_ASKED);
        }
    }

    /**
     * In the caller's transaction, and with the rows kept until it ends: a receipt or a reply that arrives in between
     * waits, and finds the flow where it can be told. First the request, then its message, as everywhere.
     */
    private Delivery outcome(Notification notification) {
        notification.occasion().request().ifPresent(requests::findToChange);
        LedgerRow row = ledger.findToChange(notification.reference()).orElseThrow();
        ledger.told(notification.reference());
        return Turns.delivery(row.state());
    }
}
