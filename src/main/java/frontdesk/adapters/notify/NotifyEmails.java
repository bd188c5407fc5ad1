package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** E-mail by the gateway, through a template that is nothing but a subject and a text; files do not go along. */
@Component
class NotifyEmails implements DeliveryChannel {
    private static final String GATEWAY = "e-mail gateway";

    private final NotifyGateway gateway;
    private final NotifySettings settings;

    NotifyEmails(NotifyGateway gateway, NotifySettings settings) {
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
    public Handover deliver(RenderedMessage message) {
        return gateway.handOver(
                client -> client.sendEmail(
                                settings.emailTemplate(),
                                message.address(),
                                Map.of("subject", message.subject(), "body", message.body()),
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
        NotifyChecks.template("email-template", settings.emailTemplate());
    }
}
