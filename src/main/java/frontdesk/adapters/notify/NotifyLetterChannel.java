package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** Letters that the gateway prints and posts: the PDF that comes with the message, as it is. */
@Component
class NotifyLetterChannel implements DeliveryChannel {
    private static final String GATEWAY = "letter gateway";

    private final NotifyClientAdapter gateway;
    private final NotifyProperties settings;

    NotifyLetterChannel(NotifyClientAdapter gateway, NotifyProperties settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.LETTER;
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return message.letter()
                .map(pdf -> posted(message, pdf.content()))
                .orElseGet(
                        () -> new DeliveryResult.Refused("A letter is one PDF, and this message has none or several."));
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return gateway.lookUp(reference, GATEWAY);
    }

    @Override
    public void checkSettings() {
        NotifyPropertiesValidator.baseUrl(settings.baseUrl());
        NotifyPropertiesValidator.apiKey(settings.apiKey());
    }

    private DeliveryResult posted(RenderedMessage message, byte[] pdf) {
        return gateway.handOver(
                client -> client.sendPrecompiledLetterWithInputStream(
                                message.reference(), new ByteArrayInputStream(pdf))
                        .getNotificationId(),
                new NotifyErrorMapper(GATEWAY, message.address()));
    }
}
