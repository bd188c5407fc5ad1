package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** E-mail by the gateway, through a template that is nothing but a subject and a text; files do not go along. */
@Component
class NotifyEmailChannel implements DeliveryChannel {
    private static final String GATEWAY = "e-mail gateway";

    private final NotifyClientAdapter gateway;
    private final NotifyProperties settings;

    NotifyEmailChannel(NotifyClientAdapter gateway, NotifyProperties settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public boolean carriesFiles() {
        return false;
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return gateway.handOver(
                client -> client.sendEmail(
                                settings.emailTemplate(),
                                message.address(),
                                Map.of("subject", message.subject(), "body", message.body()),
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
        NotifyPropertiesValidator.template("email-template", settings.emailTemplate());
    }
}
