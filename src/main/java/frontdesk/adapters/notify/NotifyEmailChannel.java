package frontdesk.adapters.notify;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** E-mail by the gateway, through a template that is nothing but a subject and a text; files do not go along. */
@Component
class NotifyEmailChannel extends NotifyChannel {
    NotifyEmailChannel(NotifyClient gateway, NotifyProperties settings) {
        super(Channel.EMAIL, "e-mail gateway", gateway, settings);
    }

    @Override
    public boolean carriesFiles() {
        return false;
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return handOver(
                message,
                "email",
                Map.of(
                        "email_address",
                        message.address(),
                        "template_id",
                        settings.emailTemplate(),
                        "personalisation",
                        Map.of("subject", message.subject(), "body", message.body())));
    }

    @Override
    public void checkSettings() {
        super.checkSettings();
        NotifyPropertiesValidator.template("email-template", settings.emailTemplate());
    }
}
