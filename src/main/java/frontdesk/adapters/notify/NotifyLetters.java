package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Notification.Channel;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;

/** Letters that the gateway prints and posts: the PDF that comes with the message, as it is. */
@Component
class NotifyLetters implements DeliveryChannel {
    private static final String GATEWAY = "letter gateway";

    private final NotifyGateway gateway;
    private final NotifySettings settings;

    NotifyLetters(NotifyGateway gateway, NotifySettings settings) {
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
    public Handover deliver(RenderedMessage message) {
        return message.letter()
                .map(pdf -> posted(message, pdf.content()))
                .orElseGet(() -> new Handover.Refused("A letter is one PDF, and this message has none or several."));
    }

    @Override
    public Handover lookUp(String reference) {
        return gateway.lookUp(reference, GATEWAY);
    }

    @Override
    public void checkSettings() {
        NotifyChecks.baseUrl(settings.baseUrl());
        NotifyChecks.apiKey(settings.apiKey());
    }

    private Handover posted(RenderedMessage message, byte[] pdf) {
        return gateway.handOver(
                client -> client.sendPrecompiledLetterWithInputStream(
                                message.reference(), new ByteArrayInputStream(pdf))
                        .getNotificationId(),
                new GatewayRefusal(GATEWAY, message.address()));
    }
}
