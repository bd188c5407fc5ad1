package frontdesk.adapters.notify;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.List;

/** Channels to a gateway, and messages for them. */
final class NotifyFixture {
    static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    static final String KEY = "frontdesk-" + SERVICE + "-" + SECRET;
    static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    static final String REFERENCE = "CB-7K3M-9QXTC/send-text/1";
    static final String NUMBER = "+12025550123";

    private NotifyFixture() {}

    static NotifyProperties settings(String baseUrl) {
        return new NotifyProperties(baseUrl, KEY, TEMPLATE, TEMPLATE, TOKEN);
    }

    static DeliveryChannel texts(String baseUrl, SendTimeLimiter deadline) {
        return new NotifySmsChannel(new NotifyClient(settings(baseUrl), deadline), settings(baseUrl));
    }

    static DeliveryChannel emails(String baseUrl, SendTimeLimiter deadline) {
        return new NotifyEmailChannel(new NotifyClient(settings(baseUrl), deadline), settings(baseUrl));
    }

    static DeliveryChannel letters(String baseUrl, SendTimeLimiter deadline) {
        return new NotifyLetterChannel(new NotifyClient(settings(baseUrl), deadline), settings(baseUrl));
    }

    static RenderedMessage text() {
        return message(Channel.TEXT, NUMBER, List.of());
    }

    static RenderedMessage message(Channel channel, String address, List<Attachment> files) {
        return new RenderedMessage(
                REFERENCE, channel, address, Language.ES, "Su llamada", "Contact Center: ¿está disponible?\n", files);
    }
}
