package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Texts by the gateway, through a template that is nothing but the text. */
@Component
class NotifySmsChannel implements DeliveryChannel {
    private static final String GATEWAY = "text gateway";

    private final NotifyClientAdapter gateway;
    private final NotifyProperties settings;

    NotifySmsChannel(NotifyClientAdapter gateway, NotifyProperties settings) {
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
    public DeliveryResult deliver(RenderedMessage message) {
        return gateway.handOver(
                client -> client.sendSms(
                                settings.textTemplate(),
                                message.address(),
                                Map.of("body", message.body()),
                                message.reference())
                        .getNotificationId(),
                new NotifyErrorMapper(GATEWAY, message.address()));
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return gateway.lookUp(reference, GATEWAY);
    }

    @Override
    public void checkSettings() {
        NotifyPropertiesValidator.baseUrl(settings.baseUrl());
        NotifyPropertiesValidator.apiKey(settings.apiKey());
        NotifyPropertiesValidator.template("text-template", settings.textTemplate());
        NotifyPropertiesValidator.replyToken(settings.replyToken());
    }
}
