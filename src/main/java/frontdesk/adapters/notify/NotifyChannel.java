package frontdesk.adapters.notify;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.LinkedHashMap;
import java.util.Map;

/** What all ways have in common that lead over the gateway. */
abstract class NotifyChannel implements DeliveryChannel {
    final NotifyProperties settings;

    private final NotifyClient gateway;
    private final Channel channel;
    private final String gatewayName;

    /** @param gatewayName what operators call it: {@code text gateway} */
    NotifyChannel(Channel channel, String gatewayName, NotifyClient gateway, NotifyProperties settings) {
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

    /** Hands a message over under its reference: of this kind, with these fields besides. */
    DeliveryResult handOver(RenderedMessage message, String kind, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("reference", message.reference());
        return gateway.handOver(kind, all, new NotifyErrorMapper(gatewayName, message.address()));
    }
}
