package frontdesk.adapters.email;

import frontdesk.adapters.messages.DeliverySettings;
import frontdesk.adapters.messages.OfficeIdentity;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.adapters.messages.SendDeadline;
import frontdesk.domain.Language;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification.Channel;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Channels to a mail server on this machine, and messages for them. */
final class SmtpFixture {
    private SmtpFixture() {}

    static SmtpChannel channel(int port, SendDeadline deadline) {
        return new SmtpChannel(new MailServer(settings(port)), writer("contact@example.org"), deadline);
    }

    /** With so little patience, in milliseconds, for each answer. */
    static SmtpChannel impatientChannel(int port, SendDeadline deadline, int patience) {
        JavaMailSenderImpl settings = settings(port);
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", Integer.toString(patience));
        return new SmtpChannel(new MailServer(settings), writer("contact@example.org"), deadline);
    }

    static JavaMailSenderImpl settings(int port) {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        return settings;
    }

    static MailWriter writer(String from) {
        return new MailWriter(
                new DeliverySettings("smtp", null, null, from), new OfficeIdentity("Harbor Contact Center", ""));
    }

    static RenderedMessage message(String address, Attachment... attachments) {
        return new RenderedMessage(
                "AR-1:confirm/1",
                Channel.EMAIL,
                address,
                Language.ES,
                "Su cita está confirmada 👍",
                "Hola, Ana: ¡mañana!\n",
                List.of(attachments));
    }
}
