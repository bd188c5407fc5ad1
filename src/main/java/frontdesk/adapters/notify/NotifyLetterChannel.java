package frontdesk.adapters.notify;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Letters that the gateway prints and posts: the PDF that comes with the message, as it is. */
@Component
class NotifyLetterChannel extends NotifyChannel {
    NotifyLetterChannel(NotifyClient gateway, NotifyProperties settings) {
        super(Channel.LETTER, "letter gateway", gateway, settings);
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return message.letter()
                .map(pdf -> handOver(message, "letter", Map.of("content", pdf.content())))
                .orElseGet(
                        () -> new DeliveryResult.Refused("A letter is one PDF, and this message has none or several."));
    }
}
