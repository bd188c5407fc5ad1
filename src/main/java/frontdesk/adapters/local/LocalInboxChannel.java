package frontdesk.adapters.local;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Delivers into a table of the demo's database: written in the sender's transaction, so exactly once. Addresses that can
 * never exist are refused as a real gateway would: e-mail to {@code .invalid} (RFC 2606) and numbers that end in 555-0199.
 */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
public class LocalInboxChannel implements DeliveryChannel {
    private static final Pattern NEVER_EXISTS = Pattern.compile("(?is).*@(.*\\.)?invalid|\\+1\\d{3}5550199");

    private final JdbcClient database;
    private final InstantSource clock;
    private final LocalAttachments attachments;

    LocalInboxChannel(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.attachments = new LocalAttachments(database);
    }

    @Override
    public String name() {
        return "local";
    }

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    /** Of two tries at the same moment, the second runs into the unique reference and is tried again to no effect. */
    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        if (NEVER_EXISTS.matcher(message.address()).matches()) {
            return new DeliveryResult.Refused("The local inbox has no such address.");
        }
        if (!isDelivered(message.reference())) {
            long id = add(message);
            message.attachments().forEach(attachment -> attachments.add(id, attachment));
        }
        return new DeliveryResult.Taken(Optional.empty());
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return isDelivered(reference)
                ? new DeliveryResult.Taken(Optional.empty())
                : new DeliveryResult.NotTaken("The local inbox does not have the message.");
    }

    /** What was delivered, oldest first. */
    public List<LocalMessage> messages() {
        return read(database.sql("select * from local_message order by id"));
    }

    /** What was delivered to this address, oldest first. */
    public List<LocalMessage> messagesTo(String address) {
        // A plus sign that nobody encoded arrives as a space, which no address has.
        return read(database.sql("select * from local_message where lower(recipient) = lower(:to) order by id")
                .param("to", address.replace(' ', '+')));
    }

    /** The content of a message's attachment. */
    public Optional<Attachment> attachment(long id, String name) {
        return attachments.find(id, name);
    }

    private List<LocalMessage> read(JdbcClient.StatementSpec question) {
        Map<Long, List<LocalMessage.File>> files = attachments.files();
        return question.query((row, number) -> message(row, files)).list();
    }

    private boolean isDelivered(String reference) {
        return database.sql("select count(*) from local_message where reference = :reference")
                        .param("reference", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long add(RenderedMessage message) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("insert into local_message (reference, channel, recipient, language, subject, body, sent_at)"
                        + " values (:reference, :channel, :recipient, :language, :subject, :body, :sentAt)")
                .param("reference", message.reference())
                .param("channel", message.channel().name())
                .param("recipient", message.address())
                .param("language", message.language().code())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("sentAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    private static LocalMessage message(ResultSet row, Map<Long, List<LocalMessage.File>> files) throws SQLException {
        long id = row.getLong("id");
        return new LocalMessage(
                Long.toString(id),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("reference"),
                files.getOrDefault(id, List.of()),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
