package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryChannels;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.delivery.DeliveryPolicy.DeliveryAction;
import frontdesk.adapters.messages.MessageRenderer;
import frontdesk.adapters.messages.PreviewedMessages;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.NotificationScheduler;
import frontdesk.ports.messaging.Notifications;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;
import frontdesk.ports.messaging.Notifications.OutsideHours;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.messaging.StoredNotifications;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends each message once, by what the delivery log knows. A try is written ahead in a transaction of its own, which
 * outlives a crash in the middle of it; what became of it is written as soon as it is known, before the flow goes on.
 * So a step that is tried again finds its row: sent, and the flow goes on; cut off, and the gateway is asked by
 * reference.
 */
@Component
class LoggedNotifications implements Notifications, StoredNotifications {
    private static final Map<DeliveryState, String> NOT_SENT = Map.of(
            DeliveryState.EXPIRED,
            "A message (%s) was not sent: its point had passed before it could be.",
            DeliveryState.WITHHELD,
            "A message (%s) was not sent: the case is protected, and the address is not its safe contact. Decide how to"
                    + " reach the person; nothing is sent there unless an officer enters it as the corrected address.");

    private static final String CANNOT_BE_ASKED =
            "The connection broke while a message was handed over, and nobody can be asked whether it was taken. Look "
                    + "for it in the mail server's log; trying again sends it again.";

    private static final String TOO_MANY =
            "The same message has gone to this customer %d times within an hour, so the diagram may go in circles. Nothing"
                    + " more is sent. Find out why; after an hour it can be tried again.";

    private final RequiresNewTransaction own;
    private final SendingRestrictions restrictions;
    private final DeliveryPolicy turns;
    private final DeliveryAttempts tries;
    private final NotificationRepository deliveryLog;
    private final DeliveryChannels channels;
    private final MessageRenderer writer;
    private final Requests requests;
    private final NotificationScheduler jobs;
    private final KeptWords words;
    private final PreviewedMessages previews;
    private final DeliveryReceiptHandler receipts;

    LoggedNotifications(
            RequiresNewTransaction own,
            SendingRestrictions restrictions,
            DeliveryPolicy turns,
            DeliveryAttempts tries,
            NotificationRepository deliveryLog,
            DeliveryChannels channels,
            MessageRenderer writer,
            Requests requests,
            NotificationScheduler jobs,
            KeptWords words,
            PreviewedMessages previews,
            DeliveryReceiptHandler receipts) {
        this.receipts = receipts;
        this.words = words;
        this.previews = previews;
        this.own = own;
        this.restrictions = restrictions;
        this.turns = turns;
        this.tries = tries;
        this.deliveryLog = deliveryLog;
        this.channels = channels;
        this.writer = writer;
        this.requests = requests;
        this.jobs = jobs;
    }

    @Override
    public Delivery send(Notification notification) {
        DeliveryChannel way = channels.of(notification.channel());
        RenderedMessage message = writer.written(notification, way.carriesFiles());
        if (previews.areAskedFor()) {
            boolean isWithheld = !restrictions.on(notification).isAddressAllowed();
            previews.add(notification, message, isWithheld);
            return new Delivery.Sent();
        }
        return send(notification, message, way);
    }

    private Delivery send(Notification notification, RenderedMessage message, DeliveryChannel way) {
        SendingRestrictions.Conditions conditions = restrictions.on(notification);
        DeliveryAction turn = own.get(() -> {
            DeliveryAction begun = turns.begin(notification, way, conditions);
            if (begun instanceof DeliveryAction.Send || (isUndeliverable(begun) && !words.isKept(notification))) {
                words.keep(notification, message);
            }
            return begun;
        });
        throwFor(turn);
        if (turn instanceof DeliveryAction.Ask) {
            DeliveryResult found = tries.ask(notification.reference(), way);
            if (found instanceof DeliveryResult.NotTaken) {
                // Now it is known not to be out: whether it may go out at this moment is asked as for any other.
                return send(notification, message, way);
            }
            throwFor(found, way);
        } else if (turn instanceof DeliveryAction.Send) {
            throwFor(tries.send(message, way), way);
        }
        return outcome(notification);
    }

    /** Its words are kept all the same: an officer may find the address where it can go. */
    private static boolean isUndeliverable(DeliveryAction turn) {
        return turn instanceof DeliveryAction.Done done && done.delivery() instanceof Delivery.Undeliverable;
    }

    @Override
    public Optional<Delivery> soFar(Occasion occasion) {
        Optional<NotificationRow> known = own.get(() -> deliveryLog.find(occasion.reference()));
        return known.flatMap(row -> soFar(row, channels.of(row.channel())));
    }

    @Override
    public int round(ReferenceNumber request, String step) {
        return deliveryLog.round(request, step);
    }

    @Override
    public void sendSoon(Notification notification, Instant notBefore) {
        if (deliveryLog.find(notification.reference()).isEmpty()) {
            deliveryLog.add(notification, DeliveryState.WAITING);
            deliveryLog.scheduled(notification.reference(), notBefore);
            jobs.add(notification.reference(), notBefore);
        }
    }

    @Override
    public void send(String reference) {
        NotificationRow row = own.get(() -> deliveryLog.findToChange(reference))
                .orElseThrow(() -> new IllegalStateException("No message is written down under " + reference));
        Notification notification = row.notification();
        Delivery delivery = own.get(() -> words.repeated(notification))
                .map(repeated -> send(notification, repeated, channels.of(notification.channel())))
                .orElseGet(() -> send(notification));
        boolean isRefused =
                delivery instanceof Delivery.Undeliverable undeliverable && undeliverable.reason() != Reason.WITHHELD;
        if (isRefused && !row.isTold()) {
            // No step goes on with what became of it, so it is told as of a message whose step is done.
            deliveryLog.find(reference).ifPresent(receipts::cameBack);
        }
    }

    private Optional<Delivery> soFar(NotificationRow row, DeliveryChannel way) {
        String reference = row.occasion().reference();
        DeliveryAction turn = own.get(() -> turns.lookBack(reference, way));
        throwFor(turn);
        if (turn instanceof DeliveryAction.Ask) {
            DeliveryResult found = tries.ask(reference, way);
            if (found instanceof DeliveryResult.NotTaken) {
                return Optional.empty();
            }
            throwFor(found, way);
        }
        return turn instanceof DeliveryAction.Send ? Optional.empty() : Optional.of(outcome(row.notification()));
    }

    /**
     * In the caller's transaction, and with the rows kept until it ends: a receipt or a reply that arrives in between
     * waits, and finds the flow where it can be told. First the request, then its message, as everywhere.
     */
    private Delivery outcome(Notification notification) {
        notification.occasion().request().ifPresent(requests::findToChange);
        NotificationRow row = deliveryLog.findToChange(notification.reference()).orElseThrow();
        if (NOT_SENT.containsKey(row.state()) && !row.isTold()) {
            notification
                    .occasion()
                    .request()
                    .ifPresent(request -> requests.say(
                            request,
                            Requests.Speaker.OFFICE_NOTE,
                            NOT_SENT.get(row.state()).formatted(row.occasion().step())));
        }
        deliveryLog.told(notification.reference());
        return DeliveryPolicy.delivery(row.state());
    }

    /** Stops a step that cannot go on with its message now; nothing where the turn is to send, to ask, or to go on. */
    private static void throwFor(DeliveryAction turn) {
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
    private static void throwFor(DeliveryResult handover, DeliveryChannel way) {
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
