package frontdesk.adapters.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server of {@code spring.mail.*}. */
@Component
class SmtpConnectionFactory {
    /** In milliseconds; those of smtp hold for smtps too, whose own nobody remembers to set. */
    private static final List<String> TIME_OUTS = List.of("connectiontimeout", "timeout", "writetimeout");

    private final JavaMailSenderImpl settings;

    SmtpConnectionFactory(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    Session session() {
        return settings.getSession();
    }

    /** A conversation that has yet to be opened. */
    TrackingSmtpTransport handover() {
        String protocol = Objects.requireNonNullElse(settings.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
        URLName server = new URLName(protocol, settings.getHost(), settings.getPort(), null, null, null);
        return new TrackingSmtpTransport(sessionFor(protocol), server, protocol);
    }

    /** Connects and, where there are credentials, logs in. */
    void open(TrackingSmtpTransport handover) throws MessagingException {
        handover.connect(
                settings.getHost(),
                settings.getPort(),
                given(settings.getUsername()).orElse(null),
                given(settings.getPassword()).orElse(null));
    }

    private Session sessionFor(String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.putAll(session().getProperties());
        TIME_OUTS.forEach(
                name -> properties.putIfAbsent(prefix + name, properties.getProperty("mail.smtp." + name, "20000")));
        // Sockets of channels, other than plain ones, let go of a thread that is interrupted.
        properties.setProperty(prefix + "usesocketchannels", "true");
        // What the server says to our farewell changes nothing, so it is not waited for.
        properties.setProperty(prefix + "quitwait", "false");
        return Session.getInstance(properties);
    }

    private static Optional<String> given(String setting) {
        return Optional.ofNullable(setting).filter(StringUtils::hasLength);
    }
}
