package frontdesk.adapters.ledger;

import frontdesk.ports.Notification;
import frontdesk.ports.Notification.Channel;
import frontdesk.ports.TextWindows;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When a message may leave, by the hours of whoever gets it. */
@Component
class SendingMoment {
    private final NotificationLedger ledger;
    private final TextWindows windows;

    SendingMoment(NotificationLedger ledger, TextWindows windows) {
        this.ledger = ledger;
        this.windows = windows;
    }

    /**
     * Now, or for a text of a request the moment for which it has to wait. What belongs to no request answers the
     * person's own word, such as STOP, and leaves at once. To be asked in the caller's transaction, which may have
     * written the request itself.
     */
    Instant earliest(Notification notification) {
        Instant now = ledger.now();
        return notification
                .occasion()
                .request()
                .filter(request -> notification.channel() == Channel.TEXT)
                .map(request ->
                        windows.nextToSend(request, now, notification.validity().promise()))
                .orElse(now);
    }
}
