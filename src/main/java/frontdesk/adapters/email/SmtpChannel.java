package frontdesk.adapters.email;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** E-mail by a mail server, as {@code spring.mail.*} says. */
@Component
class SmtpChannel implements DeliveryChannel {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpChannel.class);

    private final SmtpConnectionFactory server;
    private final MimeMessageFactory writer;
    private final SendTimeLimiter deadline;

    SmtpChannel(SmtpConnectionFactory server, MimeMessageFactory writer, SendTimeLimiter deadline) {
        this.server = server;
        this.writer = writer;
        this.deadline = deadline;
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
    public boolean canBeAsked() {
        return false;
    }

    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return deadline.around(() -> handedOver(message));
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return new DeliveryResult.Unknown("A mail server cannot be asked whether it has taken an e-mail.");
    }

    private DeliveryResult handedOver(RenderedMessage message) throws MessagingException {
        try {
            return handedOver(writer.written(message, server.session()), message.address());
        } catch (AddressException malformed) {
            return new DeliveryResult.Refused("The address is none that mail can be sent to.");
        }
    }

    private DeliveryResult handedOver(MimeMessage mail, String address) {
        TrackingSmtpTransport conversation = server.handover();
        try {
            server.open(conversation);
        } catch (MessagingException unreachable) {
            return SmtpResultMapper.unopened(unreachable);
        }
        try {
            conversation.sendMessage(mail, mail.getAllRecipients());
            return new DeliveryResult.Taken(Optional.empty());
        } catch (MessagingException broken) {
            return SmtpResultMapper.broken(broken, conversation.mayHaveTheMessage(), address);
        } finally {
            close(conversation);
        }
    }

    /** The outcome stands by now: a farewell that goes wrong changes nothing. */
    private static void close(TrackingSmtpTransport conversation) {
        try {
            conversation.close();
        } catch (MessagingException broken) {
            LOG.debug("The mail server was gone before the farewell", broken);
        }
    }
}
