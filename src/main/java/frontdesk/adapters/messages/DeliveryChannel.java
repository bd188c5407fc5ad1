package frontdesk.adapters.messages;

import frontdesk.ports.Notification.Channel;
import frontdesk.ports.Notifications.DeliveryFailed;

/** One way to hand a finished message over; chosen by {@code frontdesk.delivery.*}. */
public interface DeliveryChannel {
    /** What configuration calls it. */
    String name();

    boolean carries(Channel channel);

    /**
     * Hands the message over; the same reference has one effect where the technology allows it.
     *
     * @throws DeliveryFailed where it cannot be taken now
     */
    void deliver(RenderedMessage message);
}
