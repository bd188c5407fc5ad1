package frontdesk.adapters.email;

import frontdesk.adapters.channel.DeliveryProperties;
import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a message as an e-mail. A try that is repeated carries the same Message-ID. */
@Component
class MimeMessageFactory {
    private final InternetAddress from;

    MimeMessageFactory(DeliveryProperties settings, OfficeProperties office) {
        this.from = sender(settings.from(), office.officeName());
    }

    /** @throws AddressException where the message's address is none that mail can be sent to */
    MimeMessage written(RenderedMessage message, Session session) throws MessagingException {
        InternetAddress to = new InternetAddress(message.address(), true);
        MimeMessage mail = new WithMessageId(session, messageId(message.reference()));
        boolean multipart = !message.attachments().isEmpty();
        MimeMessageHelper parts = new MimeMessageHelper(mail, multipart, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(to);
        parts.setSubject(message.subject());
        parts.setText(message.body());
        for (Attachment attachment : message.attachments()) {
            parts.addAttachment(attachment.name(), new ByteArrayResource(attachment.content()), attachment.mediaType());
        }
        mail.setHeader("Content-Language", message.language().code());
        // RFC 3834: keeps "out of office" answers from coming back.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    /** Percent-encoding leaves only characters that RFC 5322 allows in a Message-ID. */
    private String messageId(String reference) {
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        return "<" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "@" + domain + ">";
    }

    private static InternetAddress sender(String address, String name) {
        try {
            new InternetAddress(address, true);
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException wrong) {
            throw new InvalidConfigurationPropertyValueException(
                    "frontdesk.delivery.from", address, "Not an e-mail address: " + wrong.getMessage());
        }
    }

    /** Keeps its Message-ID however often it is saved; the library would make up a new one each time. */
    private static final class WithMessageId extends MimeMessage {
        private final String id;

        WithMessageId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
