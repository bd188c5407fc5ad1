package frontdesk.adapters.channel;

import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;

/**
 * The way of messages for which none is configured: they can never arrive, which flows are told, so that a customer of an
 * office that does not text is called without a text.
 *
 * @param property what is not configured
 */
record UnconfiguredChannel(Channel channel, String property) implements DeliveryChannel {
    @Override
    public String name() {
        return "none";
    }

    @Override
    public boolean carries(Channel asked) {
        return asked == channel;
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return new DeliveryResult.Refused(property + " is not configured.");
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return new DeliveryResult.NotTaken(property + " is not configured.");
    }
}
