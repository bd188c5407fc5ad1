package frontdesk.adapters.delivery;

import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.request.SecretText;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words and files of messages as they were last sent, or would have been to an address that takes them, without their secrets. Of the class of records of the request
 * (kept a year after its end, then destroyed): a row goes with that of the delivery log. Each call is part of its caller's
 * transaction.
 */
@Component
class KeptWords {
    private final JdbcClient database;
    private final InstantSource clock;

    KeptWords(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps the words of a message that is about to be sent, or cannot be, in place of those of an earlier try. Whatever the message calls
     * secret is masked wherever it stands in them, and its files, which may hold it too, are left out. A message that
     * repeats another one has its words already.
     */
    void keep(Notification notification, RenderedMessage message) {
        if (find(message.reference()).flatMap(Kept::repeats).isPresent()) {
            return;
        }
        List<SecretText> secrets = notification.secrets();
        drop(message.reference());
        add(
                message.reference(),
                masked(message.subject(), secrets),
                masked(message.body(), secrets),
                !secrets.isEmpty(),
                Optional.empty());
        if (secrets.isEmpty()) {
            message.attachments().forEach(file -> add(message.reference(), file));
        }
    }

    /** Gives a message that is sent again the words and files of the first one. */
    void repeat(String first, String again) {
        find(first).ifPresent(words -> {
            add(again, words.subject(), words.body(), words.holdsSecret(), Optional.of(first));
            files(first).forEach(file -> add(again, file));
        });
    }

    boolean isKept(Notification notification) {
        return find(notification.reference()).isPresent();
    }

    /** Has nothing to say of messages of a time in which words were not kept. */
    Optional<Kept> find(String reference) {
        return database.sql("select * from message_words where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> new Kept(
                        row.getString("subject"),
                        row.getString("body"),
                        row.getBoolean("holds_secret"),
                        Optional.ofNullable(row.getString("repeats"))))
                .optional();
    }

    /** The message with the words under its reference, where they are those of another one that is sent again with it. */
    Optional<RenderedMessage> repeated(Notification notification) {
        return find(notification.reference())
                .filter(words -> words.repeats().isPresent())
                .map(words -> new RenderedMessage(
                        notification.reference(),
                        notification.channel(),
                        notification.address(),
                        notification.language(),
                        words.subject(),
                        words.body(),
                        files(notification.reference())));
    }

    private List<Attachment> files(String reference) {
        return database.sql("select * from message_file where reference = :reference order by name")
                .param("reference", reference)
                .query((row, number) ->
                        new Attachment(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .list();
    }

    private void drop(String reference) {
        database.sql("delete from message_words where reference = :reference")
                .param("reference", reference)
                .update();
    }

    private void add(String reference, String subject, String body, boolean holdsSecret, Optional<String> repeats) {
        database.sql("insert into message_words (reference, subject, body, holds_secret, repeats, kept_at)"
                        + " values (:reference, :subject, :body, :holdsSecret, :repeats, :now)")
                .param("reference", reference)
                .param("subject", subject)
                .param("body", body)
                .param("holdsSecret", holdsSecret)
                .param("repeats", repeats.orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void add(String reference, Attachment file) {
        database.sql("insert into message_file (reference, name, media_type, content)"
                        + " values (:reference, :name, :mediaType, :content)")
                .param("reference", reference)
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("content", file.content())
                .update();
    }

    private static String masked(String words, List<SecretText> secrets) {
        String masked = words;
        for (SecretText secret : secrets) {
            masked = secret.maskedIn(masked);
        }
        return masked;
    }

    /**
     * What a message said.
     *
     * @param holdsSecret whether something is masked in it
     * @param repeats the message whose words these are, where it was sent again
     */
    record Kept(String subject, String body, boolean holdsSecret, Optional<String> repeats) {
        /** Without the words, so that a log never shows them. */
        @Override
        public String toString() {
            return "Kept[masked]";
        }
    }
}
