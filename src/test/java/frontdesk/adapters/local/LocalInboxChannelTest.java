package frontdesk.adapters.local;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class LocalInboxChannelTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T14:00:00Z");
    private static final Attachment FILE = new Attachment("appointment.ics", "text/calendar", new byte[] {1, 2, -3});

    private EmbeddedDatabase database;
    private LocalInboxChannel inbox;

    @BeforeEach
    void anEmptyInbox() {
        database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .addScript("db/migration/V6__local_inbox_and_clock.sql")
                .build();
        inbox = new LocalInboxChannel(JdbcClient.create(database), () -> MONDAY_MORNING);
    }

    @AfterEach
    void throwItAway() {
        database.shutdown();
    }

    @Test
    void whatWasDeliveredIsReadOldestFirst() {
        inbox.deliver(message("first", "ana@example.org"));
        inbox.deliver(message("second", "+12025550123"));

        assertThat(inbox.messages()).extracting(LocalMessage::reference).containsExactly("first", "second");
        assertThat(inbox.messages().get(0))
                .isEqualTo(new LocalMessage(
                        inbox.messages().get(0).id(),
                        Channel.EMAIL,
                        "ana@example.org",
                        "es",
                        "Hola 👋",
                        "Número\n",
                        "first",
                        List.of(),
                        MONDAY_MORNING));
    }

    @Test
    void theSameNotificationIsDeliveredOnce() {
        inbox.deliver(message("first", "ana@example.org", FILE));
        inbox.deliver(message("first", "ana@example.org", FILE));

        assertThat(inbox.messages()).hasSize(1);
    }

    @Test
    void itKnowsWhatItHasTaken() {
        inbox.deliver(message("first", "ana@example.org"));

        assertThat(inbox.lookUp("first")).isEqualTo(new DeliveryResult.Taken(Optional.empty()));
        assertThat(inbox.lookUp("second"))
                .isEqualTo(new DeliveryResult.NotTaken("The local inbox does not have the message."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.invalid", "ANA@INVALID", "+12025550199"})
    void whatCanNeverExistIsRefused(String address) {
        assertThat(inbox.deliver(message("first", address))).isInstanceOf(DeliveryResult.Refused.class);
        assertThat(inbox.messages()).isEmpty();
    }

    @Test
    void anAttachmentIsListedAndGivenBack() {
        inbox.deliver(message("first", "ana@example.org", FILE));

        LocalMessage message = inbox.messages().get(0);
        assertThat(message.attachments()).containsExactly(new LocalMessage.File("appointment.ics", "text/calendar", 3));
        assertThat(inbox.attachment(Long.parseLong(message.id()), "appointment.ics"))
                .hasValueSatisfying(file -> assertThat(file.content()).containsExactly(1, 2, -3));
        assertThat(inbox.attachment(Long.parseLong(message.id()), "other.ics")).isEmpty();
    }

    private static RenderedMessage message(String reference, String address, Attachment... attachments) {
        return new RenderedMessage(
                reference, Channel.EMAIL, address, Language.ES, "Hola 👋", "Número\n", List.of(attachments));
    }
}
