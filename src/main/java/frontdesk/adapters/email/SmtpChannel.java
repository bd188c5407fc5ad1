package frontdesk.adapters.email;

import frontdesk.adapters.messages.DeliveryChannel;
import frontdesk.adapters.messages.Handover;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.adapters.messages.SendDeadline;
import frontdesk.ports.Notification.Channel;
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

    private final MailServer server;
    private final MailWriter writer;
    private final SendDeadline deadline;

    SmtpChannel(MailServer server, MailWriter writer, SendDeadline deadline) {
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
    public Handover deliver(RenderedMessage message) {
        return deadline.around(() -> handedOver(message));
    }

    @Override
    public Handover lookUp(String reference) {
        return new Handover.Unknown("A mail server cannot be asked whether it has taken an e-mail.");
    }

    private Handover handedOver(RenderedMessage message) throws MessagingException {
        try {
            return handedOver(writer.written(message, server.session()), message.address());
        } catch (AddressException malformed) {
            return new Handover.Refused("The address is none that mail can be sent to.");
        }
    }

    private Handover handedOver(MimeMessage mail, String address) {
        MailHandover conversation = server.handover();
        try {
            server.open(conversation);
        } catch (MessagingException unreachable) {
            return MailOutcome.unopened(unreachable);
        }
        try {
            conversation.sendMessage(mail, mail.getAllRecipients());
            return new Handover.Taken(Optional.empty());
        } catch (MessagingException broken) {
            return MailOutcome.broken(broken, conversation.mayHaveTheMessage(), address);
        } finally {
            close(conversation);
        }
    }

    /** The outcome stands by now: a farewell that goes wrong changes nothing. */
    private static void close(MailHandover conversation) {
        try {
            conversation.close();
        } catch (MessagingException broken) {
            LOG.debug("The mail server was gone before the farewell", broken);
        }
    }
}
