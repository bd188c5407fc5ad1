package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** Letters that the gateway prints and posts: the PDF that comes with the message, as it is. */
@Component
class NotifyLetterChannel extends NotifyChannel {
    NotifyLetterChannel(NotifyClientAdapter gateway, NotifyProperties settings) {
        super(Channel.LETTER, "letter gateway", gateway, settings);
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return message.letter()
                .map(pdf -> handOver(
                        message,
                        client -> client.sendPrecompiledLetterWithInputStream(
                                        message.reference(), new ByteArrayInputStream(pdf.content()))
                                .getNotificationId()))
                .orElseGet(
                        () -> new DeliveryResult.Refused("A letter is one PDF, and this message has none or several."));
    }
}
