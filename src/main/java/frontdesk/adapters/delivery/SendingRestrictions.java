package frontdesk.adapters.delivery;

import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.SafeContacts;
import frontdesk.ports.text.TextWindows;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether a message may leave now: by the hours of whoever gets it, and by who may be written to at all, and by whether it is still true. */
@Component
class SendingRestrictions {
    private final NotificationRepository deliveryLog;
    private final TextWindows windows;
    private final SafeContacts safeContacts;
    private final ResendRules rules;

    SendingRestrictions(
            NotificationRepository deliveryLog, TextWindows windows, SafeContacts safeContacts, ResendRules rules) {
        this.deliveryLog = deliveryLog;
        this.windows = windows;
        this.safeContacts = safeContacts;
        this.rules = rules;
    }

    /** To be asked in the caller's transaction, which may have written the request itself. */
    Conditions on(Notification notification) {
        boolean isAddressAllowed = notification
                .occasion()
                .request()
                .filter(request -> !safeContacts.mayGet(request, notification.channel(), notification.address()))
                .isEmpty();
        return new Conditions(earliest(notification), isAddressAllowed, rules.isOver(notification));
    }

    /**
     * Now, or for a text of a request the moment for which it has to wait. What belongs to no request answers the
     * person's own word, such as STOP, and leaves at once.
     */
    private Instant earliest(Notification notification) {
        Instant now = deliveryLog.now();
        return notification
                .occasion()
                .request()
                .filter(request -> notification.channel() == Channel.TEXT)
                .map(request ->
                        windows.nextToSend(request, now, notification.validity().promise()))
                .orElse(now);
    }

    /**
     * Whether a message may leave, asked at the moment of each try.
     *
     * @param earliest when it may leave: now, or later
     * @param isAddressAllowed whether it may go to its address without an officer's decision
     * @param isOver whether it repeats a message that is not true any more
     */
    record Conditions(Instant earliest, boolean isAddressAllowed, boolean isOver) {}
}
