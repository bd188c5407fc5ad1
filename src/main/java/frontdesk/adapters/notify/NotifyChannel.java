package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;

/** What all ways have in common that lead over the gateway. */
abstract class NotifyChannel implements DeliveryChannel {
    final NotifyProperties settings;

    private final NotifyClientAdapter gateway;
    private final Channel channel;
    private final String gatewayName;

    /** @param gatewayName what operators call it: {@code text gateway} */
    NotifyChannel(Channel channel, String gatewayName, NotifyClientAdapter gateway, NotifyProperties settings) {
        this.channel = channel;
        this.gatewayName = gatewayName;
        this.gateway = gateway;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public boolean carries(Channel wanted) {
        return wanted == channel;
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return gateway.lookUp(reference, gatewayName);
    }

    @Override
    public void checkSettings() {
        NotifyPropertiesValidator.baseUrl(settings.baseUrl());
        NotifyPropertiesValidator.apiKey(settings.apiKey());
    }

    /** Hands a message over by one call of the gateway, which gives its id for it. */
    DeliveryResult handOver(RenderedMessage message, NotifyClientAdapter.Call call) {
        return gateway.handOver(call, new NotifyErrorMapper(gatewayName, message.address()));
    }
}
