package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Texts by the gateway, through a template that is nothing but the text. */
@Component
class NotifyTexts implements DeliveryChannel {
    private static final String GATEWAY = "text gateway";

    private final NotifyGateway gateway;
    private final NotifySettings settings;

    NotifyTexts(NotifyGateway gateway, NotifySettings settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.TEXT;
    }

    @Override
    public boolean carriesFiles() {
        return false;
    }

    @Override
    public Handover deliver(RenderedMessage message) {
        return gateway.handOver(
                client -> client.sendSms(
                                settings.textTemplate(),
                                message.address(),
                                Map.of("body", message.body()),
                                message.reference())
                        .getNotificationId(),
                new GatewayRefusal(GATEWAY, message.address()));
    }

    @Override
    public Handover lookUp(String reference) {
        return gateway.lookUp(reference, GATEWAY);
    }

    @Override
    public void checkSettings() {
        NotifyChecks.baseUrl(settings.baseUrl());
        NotifyChecks.apiKey(settings.apiKey());
        NotifyChecks.template("text-template", settings.textTemplate());
        NotifyChecks.replyToken(settings.replyToken());
    }
}
