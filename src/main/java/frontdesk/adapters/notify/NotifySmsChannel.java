package frontdesk.adapters.notify;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Texts by the gateway, through a template that is nothing but the text. */
@Component
class NotifySmsChannel extends NotifyChannel {
    NotifySmsChannel(NotifyClient gateway, NotifyProperties settings) {
        super(Channel.TEXT, "text gateway", gateway, settings);
    }

    @Override
    public boolean carriesFiles() {
        return false;
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return handOver(
                message,
                "sms",
                Map.of(
                        "phone_number",
                        message.address(),
                        "template_id",
                        settings.textTemplate(),
                        "personalisation",
                        Map.of("body", message.body())));
    }

    @Override
    public void checkSettings() {
        super.checkSettings();
        NotifyPropertiesValidator.template("text-template", settings.textTemplate());
        NotifyPropertiesValidator.replyToken(settings.replyToken());
    }
}
