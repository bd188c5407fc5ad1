package frontdesk.ports.messaging;

import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;

/** Messages that are written down and wait to be sent. */
public interface StoredNotifications {
    /**
     * Sends the message that is written down under this reference, where it has not been sent before.
     *
     * @throws DeliveryFailed where it is to be tried again later
     * @throws ManualInterventionException where nobody can find out whether it was taken
     */
    void send(String reference);
}
