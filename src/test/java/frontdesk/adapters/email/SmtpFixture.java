package frontdesk.adapters.email;

import frontdesk.adapters.channel.DeliveryProperties;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Channels to a mail server on this machine, and messages for them. */
final class SmtpFixture {
    private SmtpFixture() {}

    static SmtpChannel channel(int port, SendTimeLimiter deadline) {
        return new SmtpChannel(new SmtpConnectionFactory(settings(port)), writer("contact@example.org"), deadline);
    }

    /** With so little patience, in milliseconds, for each answer. */
    static SmtpChannel impatientChannel(int port, SendTimeLimiter deadline, int patience) {
        JavaMailSenderImpl settings = settings(port);
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", Integer.toString(patience));
        return new SmtpChannel(new SmtpConnectionFactory(settings), writer("contact@example.org"), deadline);
    }

    static JavaMailSenderImpl settings(int port) {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        return settings;
    }

    static MimeMessageFactory writer(String from) {
        return new MimeMessageFactory(
                new DeliveryProperties("smtp", null, null, from), new OfficeProperties("Harbor Contact Center", ""));
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
