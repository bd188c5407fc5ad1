package frontdesk.adapters.email;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.DeliverySettings;
import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.OfficeIdentity;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification.Channel;
import frontdesk.ports.Notifications.DeliveryFailed;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by a mail server, as {@code spring.mail.*} says. A try that is repeated carries the same Message-ID. */
@Component
class SmtpChannel implements DeliveryChannel {
    private final JavaMailSender mailServer;
    private final InternetAddress from;

    SmtpChannel(JavaMailSender mailServer, DeliverySettings settings, OfficeIdentity office) {
        this.mailServer = mailServer;
        this.from = sender(settings.from(), office.officeName());
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public Handover deliver(RenderedMessage message) {
        try {
            mailServer.send(written(message));
            return new Handover.Taken(Optional.empty());
        } catch (MailException | MessagingException refused) {
            throw failed(message, refused);
        }
    }

    @Override
    public boolean canBeAsked() {
        return false;
    }

    @Override
    public Handover lookUp(String reference) {
        return new Handover.Unknown("A mail server cannot be asked whether it has taken an e-mail.");
    }

    private MimeMessage written(RenderedMessage message) throws MessagingException {
        MimeMessage mail = mailServer.createMimeMessage();
        boolean multipart = !message.attachments().isEmpty();
        MimeMessageHelper parts = new MimeMessageHelper(mail, multipart, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(new InternetAddress(message.address(), true));
        parts.setSubject(message.subject());
        parts.setText(message.body());
        for (Attachment attachment : message.attachments()) {
            parts.addAttachment(attachment.name(), new ByteArrayResource(attachment.content()), attachment.mediaType());
        }
        mail.setHeader("Message-ID", messageId(message.reference()));
        mail.setHeader("Content-Language", message.language().code());
        // RFC 3834: keeps "out of office" answers from coming back.
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** Percent-encoding leaves only characters that RFC 5322 allows in a Message-ID. */
    private String messageId(String reference) {
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        return "<" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "@" + domain + ">";
    }

    /** What the mail server said, without the address that it likes to repeat: this ends up in logs and incidents. */
    private static DeliveryFailed failed(RenderedMessage message, Exception refused) {
        String said = NestedExceptionUtils.getMostSpecificCause(refused).toString();
        String masked = said.replace(message.address(), "the address");
        return new DeliveryFailed("The mail server did not take " + message.reference() + ": " + masked);
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
}
