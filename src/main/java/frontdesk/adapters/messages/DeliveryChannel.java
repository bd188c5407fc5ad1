package frontdesk.adapters.messages;

import frontdesk.ports.Notification.Channel;

/** One way to hand a finished message over; chosen by {@code frontdesk.delivery.*}. */
public interface DeliveryChannel {
    /** What configuration calls it. */
    String name();

    boolean carries(Channel channel);

    /** Hands the message over, now and once; whether it is sent again later is not this channel's to decide. */
    Handover deliver(RenderedMessage message);

    /**
     * What became of an earlier try whose outcome nobody saw.
     *
     * @param reference the notification's own
     * @return {@code NotTaken} where it was certainly not taken, {@code Unknown} where that cannot be found out
     */
    Handover lookUp(String reference);
}
