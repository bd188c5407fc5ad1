package frontdesk.adapters.email;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.channel.GatewayErrorMasker;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a failed conversation with a mail server means for the message. */
final class SmtpResultMapper {
    private SmtpResultMapper() {}

    /** Of a conversation that failed before anything was sent. */
    static DeliveryResult unopened(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return new DeliveryResult.NotTaken("The mail server refused our user name or password.");
        }
        return failed.getNextException() instanceof IOException
                ? new DeliveryResult.NotTaken("The mail server could not be reached.")
                : new DeliveryResult.NotTaken("The mail server takes no mail from us now.");
    }

    /**
     * Of a conversation that failed under way.
     *
     * @param mayHaveIt whether the message's end was written
     * @param address masked in what the server said
     */
    static DeliveryResult broken(MessagingException failed, boolean mayHaveIt, String address) {
        return Stream.iterate((Exception) failed, Objects::nonNull, SmtpResultMapper::next)
                .flatMap(one -> reply(one).stream())
                .filter(reply -> reply.code() >= 400 && reply.code() <= 599)
                .findFirst()
                .map(reply -> reply.outcome(address))
                .orElseGet(() -> silence(mayHaveIt));
    }

    private static DeliveryResult silence(boolean mayHaveIt) {
        return mayHaveIt
                ? new DeliveryResult.Unknown("The mail server did not say whether it has taken the message.")
                : new DeliveryResult.NotTaken(
                        "The connection to the mail server broke before the message was through.");
    }

    private static Optional<Reply> reply(Exception failed) {
        if (failed instanceof SMTPAddressFailedException recipient) {
            return Optional.of(new Reply(recipient.getReturnCode(), recipient.getMessage(), "the address"));
        }
        if (failed instanceof SMTPSendFailedException other) {
            boolean ofSender = other.getCommand().startsWith("MAIL");
            String about = ofSender ? Reply.OUR_SENDER : "the message";
            return Optional.of(new Reply(other.getReturnCode(), other.getMessage(), about));
        }
        return Optional.empty();
    }

    /** The library strings its exceptions together in a way of its own. */
    private static Exception next(Exception failed) {
        return failed instanceof MessagingException known ? known.getNextException() : null;
    }

    /**
     * What the server answered.
     *
     * @param about to what
     */
    private record Reply(int code, String said, String about) {
        /** A server that does not want our sender is put right by operators, and then takes the message. */
        static final String OUR_SENDER = "our sender's address";

        DeliveryResult outcome(String address) {
            String why = "The mail server did not take " + about + ": " + GatewayErrorMasker.masked(said, address);
            return code >= 500 && !about.equals(OUR_SENDER)
                    ? new DeliveryResult.Refused(why)
                    : new DeliveryResult.NotTaken(why);
        }
    }
}
