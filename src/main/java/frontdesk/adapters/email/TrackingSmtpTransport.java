package frontdesk.adapters.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One conversation with a mail server, for one message, that notes how far it came: a server answers for a message
 * from the moment on which its end was sent (RFC 5321, 4.2.5).
 */
final class TrackingSmtpTransport extends SMTPTransport {
    private boolean endWritten;

    /** @param protocol {@code smtp}, or {@code smtps} for TLS from the first byte */
    TrackingSmtpTransport(Session session, URLName server, String protocol) {
        super(session, server, protocol, protocol.equals("smtps"));
    }

    /** Whether the server may have the whole message. */
    synchronized boolean mayHaveTheMessage() {
        return endWritten;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        endWritten = true;
        super.finishData();
    }

    @Override
    protected void finishBdat() throws IOException, MessagingException {
        endWritten = true;
        super.finishBdat();
    }

    /** Nothing is reset: no second message follows, and a failed RSET would hide what the server said to the first. */
    @Override
    public synchronized void issueCommand(String command, int expected) throws MessagingException {
        if (!command.equals("RSET")) {
            super.issueCommand(command, expected);
        }
    }
}
