package frontdesk.adapters.delivery;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.SendTimeoutProperties;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.text.TextConsents;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Decides, by what the delivery log knows of a message, what is to be done for it; whoever gets to send it has it
 * noted.
 */
@Component
class DeliveryPolicy {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final NotificationRepository deliveryLog;
    private final TextConsents consents;
    private final Duration longestSend;
    private final int mostAlike;

    DeliveryPolicy(
            NotificationRepository deliveryLog,
            TextConsents consents,
            SendTimeoutProperties limits,
            RepetitionProperties repetition) {
        this.deliveryLog = deliveryLog;
        this.consents = consents;
        this.longestSend = limits.longest();
        this.mostAlike = repetition.mostAlikeInAnHour();
    }

    /**
     * Begins a try, in a transaction that is over before the gateway is called.
     *
     * @param conditions whether the message may leave
     */
    DeliveryAction begin(Notification notification, DeliveryChannel way, SendingRestrictions.Conditions conditions) {
        Optional<NotificationRow> known = deliveryLog.findToChange(notification.reference());
        if (known.isEmpty()) {
            deliveryLog.add(notification, DeliveryState.WAITING);
        }
        DeliveryState state = known.map(NotificationRow::state).orElse(DeliveryState.WAITING);
        if (state.isSettled()) {
            return new DeliveryAction.Done(delivery(state));
        }
        return known.filter(this::isUnderWay).isPresent()
                ? new DeliveryAction.Wait()
                : next(state, notification, way, conditions);
    }

    /** What is known of a message that was written down, without sending it; who gets to ask for it has that noted. */
    DeliveryAction lookBack(String reference, DeliveryChannel way) {
        NotificationRow row = deliveryLog.findToChange(reference).orElseThrow();
        if (row.state().isSettled()) {
            return new DeliveryAction.Done(delivery(row.state()));
        }
        DeliveryAction turn = isUnderWay(row) ? new DeliveryAction.Wait() : afterTry(row.state(), reference, way);
        if (turn instanceof DeliveryAction.Ask) {
            deliveryLog.trying(row.notification());
        }
        return turn;
    }

    /** What a state says to whoever wanted the message sent. */
    static Delivery delivery(DeliveryState state) {
        return switch (state) {
            case OPTED_OUT -> new Delivery.Undeliverable(Reason.OPTED_OUT);
            case WITHHELD -> new Delivery.Undeliverable(Reason.WITHHELD);
            case FAILED, RETURNED, REFUSED -> new Delivery.Undeliverable(Reason.REFUSED);
            case EXPIRED -> new Delivery.Expired();
            default -> new Delivery.Sent();
        };
    }

    /** A try that was cut off, by a crash, is known by its age: none takes longer than the longest. */
    private boolean isUnderWay(NotificationRow row) {
        return row.state() == DeliveryState.SENDING
                && row.triedAt()
                        .filter(at -> at.plus(longestSend).isAfter(deliveryLog.now()))
                        .isPresent();
    }

    private DeliveryAction next(
            DeliveryState state,
            Notification notification,
            DeliveryChannel way,
            SendingRestrictions.Conditions conditions) {
        if (isUnwanted(notification)) {
            deliveryLog.settle(notification.reference(), DeliveryState.OPTED_OUT, Optional.empty(), Optional.empty());
            return new DeliveryAction.Done(new Delivery.Undeliverable(Reason.OPTED_OUT));
        }
        if (takesNoTexts(notification)) {
            deliveryLog.settle(
                    notification.reference(),
                    DeliveryState.REFUSED,
                    Optional.empty(),
                    Optional.of("The number has taken no text before."));
            return new DeliveryAction.Done(new Delivery.Undeliverable(Reason.REFUSED));
        }
        DeliveryAction turn = afterTry(state, notification.reference(), way);
        if (turn instanceof DeliveryAction.Send) {
            turn = atThisMoment(notification, conditions);
        }
        if (turn instanceof DeliveryAction.Send || turn instanceof DeliveryAction.Ask) {
            deliveryLog.trying(notification);
        }
        return turn;
    }

    /** Whatever has led to this try, be it a retry, an incident or a flow that was paused, the clock decides now. */
    private DeliveryAction atThisMoment(Notification notification, SendingRestrictions.Conditions conditions) {
        Instant now = deliveryLog.now();
        if (!conditions.isAddressAllowed()) {
            deliveryLog.settle(notification.reference(), DeliveryState.WITHHELD, Optional.empty(), Optional.empty());
            return new DeliveryAction.Done(new Delivery.Undeliverable(Reason.WITHHELD));
        }
        if (conditions.isOver()
                || notification
                        .validity()
                        .until()
                        .filter(until -> !until.isAfter(now))
                        .isPresent()) {
            deliveryLog.expire(notification.reference());
            return new DeliveryAction.Done(new Delivery.Expired());
        }
        if (deliveryLog.alike(notification, now.minus(AN_HOUR)) >= mostAlike) {
            return new DeliveryAction.TooMany(mostAlike);
        }
        return conditions.earliest().isAfter(now)
                ? new DeliveryAction.Later(conditions.earliest())
                : new DeliveryAction.Send();
    }

    /** Where nobody can be asked, a try after one of unknown outcome is an operator's decision to send again. */
    private DeliveryAction afterTry(DeliveryState state, String reference, DeliveryChannel way) {
        boolean isCutOff = state == DeliveryState.SENDING;
        if (isCutOff && !way.canBeAsked()) {
            deliveryLog.settle(reference, DeliveryState.UNKNOWN, Optional.empty(), Optional.empty());
            return new DeliveryAction.Lost();
        }
        boolean isUncertain = isCutOff || state == DeliveryState.UNKNOWN;
        return isUncertain && way.canBeAsked() ? new DeliveryAction.Ask() : new DeliveryAction.Send();
    }

    /** What belongs to no request answers the person's own word, such as STOP or HELP, and is not held back. */
    private boolean isUnwanted(Notification notification) {
        return notification.channel() == Channel.TEXT
                && notification.occasion().request().isPresent()
                && consents.isOptedOut(new PhoneNumber(notification.address()));
    }

    /** A landline stays one: the next request does not find it out anew. */
    private boolean takesNoTexts(Notification notification) {
        return notification.channel() == Channel.TEXT
                && notification.occasion().request().isPresent()
                && deliveryLog.takesNoTexts(new PhoneNumber(notification.address()));
    }

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

    /**
     * What stops a model that goes in circles from writing to a person without end.
     *
     * @param mostAlikeInAnHour so many messages of one kind are sent for one request to one address within an hour; the
     *     step that would send one more stops with an incident. Counted by request, since a lawyer's address stands in
     *     the requests of many people.
     */
    @ConfigurationProperties("frontdesk.delivery")
    record RepetitionProperties(@DefaultValue("5") int mostAlikeInAnHour) {}
}
