package frontdesk.adapters.channel;

import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.failure.StartupException;
import frontdesk.ports.messaging.Notification.Channel;

/** One way to hand a finished message over; chosen by {@code frontdesk.delivery.*}. */
public interface DeliveryChannel {
    /** What configuration calls it. */
    String name();

    boolean carries(Channel channel);

    /** Whether somebody can tell what became of a try whose outcome nobody saw. */
    default boolean canBeAsked() {
        return true;
    }

    /** Hands the message over, now and once; whether it is sent again later is not this channel's to decide. */
    DeliveryResult deliver(RenderedMessage message);

    /**
     * What became of an earlier try whose outcome nobody saw.
     *
     * @param reference the notification's own
     * @return {@code NotTaken} where it was certainly not taken, {@code Unknown} where that cannot be found out
     */
    DeliveryResult lookUp(String reference);

    /** Whether a message's files go along; where not, its text has to say all. */
    default boolean carriesFiles() {
        return true;
    }

    /**
     * Looks through what this way needs to be told, once, at the start, where it is chosen for these messages.
     *
     * @throws StartupException where it cannot work so; whether the other side is up is not asked
     */
    default void checkSettings() {}
}
