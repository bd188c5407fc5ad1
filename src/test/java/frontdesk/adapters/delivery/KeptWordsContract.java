package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.delivery.KeptWords.Kept;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.SecretText;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.MessageLog;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What messages said can be read later, what they called secret cannot, and both are gone with the message. */
abstract class KeptWordsContract {
    private static final String CODE = "7K3M9-QXT01";
    private static final Attachment FILE =
            new Attachment("notice.pdf", "application/pdf", ("The code is " + CODE).getBytes(StandardCharsets.UTF_8));

    private final DataSource database;
    private DeliveryLogWorld world;
    private KeptWords words;
    private MessageLog log;
    private JdbcTemplate tables;

    KeptWordsContract(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void aDeliveryLog() {
        world = new DeliveryLogWorld(database, new ScriptedChannel(true));
        words = world.context.getBean(KeptWords.class);
        log = world.context.getBean(MessageLog.class);
        tables = new JdbcTemplate(database);
    }

    @AfterEach
    void noMoreOfIt() {
        world.close();
    }

    @Test
    void wordsAndFilesAreThoseOfTheLastTry() {
        Notification message = written(Map.of());
        words.keep(message, rendered(message, "Hello", "We open at 8.", List.of()));
        words.keep(message, rendered(message, "Hello again", "We open at 9.", List.of(FILE)));

        MessageLog.Words kept = log.of(DeliveryLogWorld.REQUEST).get(0).words().orElseThrow();

        assertThat(kept.subject()).isEqualTo("Hello again");
        assertThat(kept.body()).isEqualTo("We open at 9.");
        assertThat(kept.files()).containsExactly("notice.pdf");
        assertThat(kept.holdsSecret()).isFalse();
    }

    @Test
    void whatTheMessageCallsSecretStandsNowhere() {
        Notification message = written(Map.of("anything", new SecretText(CODE)));

        words.keep(message, rendered(message, "Code " + CODE, "Once " + CODE + ", twice " + CODE, List.of(FILE)));

        Kept kept = words.find(message.reference()).orElseThrow();
        assertThat(kept.subject()).isEqualTo("Code ••••••");
        assertThat(kept.body()).isEqualTo("Once ••••••, twice ••••••");
        assertThat(kept.holdsSecret()).isTrue();
        assertThat(tables.queryForList("select * from message_file")).isEmpty();
    }

    @Test
    void aMessageThatRepeatsAnotherHasItsWordsAndFilesForGood() {
        Notification first = written(Map.of());
        Notification again = written("resend");
        words.keep(first, rendered(first, "Hello", "We open at 8.", List.of(FILE)));

        words.repeat(first.reference(), again.reference());
        words.keep(again, rendered(again, "Else", "Else", List.of()));

        RenderedMessage repeated = words.repeated(again).orElseThrow();
        assertThat(repeated.body()).isEqualTo("We open at 8.");
        assertThat(repeated.attachments()).hasSize(1);
        assertThat(repeated.attachments().get(0).content()).isEqualTo(FILE.content());
        assertThat(words.repeated(first)).isEmpty();
    }

    @Test
    void whatMayNotLeaveHasItsWordsForTheRightAddress() {
        world.isNotTheSafeContact();

        world.step();

        assertThat(world.state()).isEqualTo(DeliveryState.WITHHELD);
        assertThat(words.find(DeliveryLogWorld.text().reference()).map(Kept::body))
                .contains("Are you free?");
    }

    @Test
    void whatNobodyWantsHasItsWordsForAnotherNumber() {
        world.personSays(false);

        world.step();

        assertThat(world.state()).isEqualTo(DeliveryState.OPTED_OUT);
        assertThat(words.find(DeliveryLogWorld.text().reference()).map(Kept::body))
                .contains("Are you free?");
    }

    @Test
    void theLogSaysWhatAMessageRepeats() {
        Notification first = written(Map.of());
        Notification again = written("resend");
        words.keep(first, rendered(first, "Hello", "We open at 8.", List.of()));
        words.repeat(first.reference(), again.reference());

        assertThat(log.of(DeliveryLogWorld.REQUEST))
                .extracting(MessageLog.Entry::repeats)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(first.reference()));
    }

    @Test
    void theyGoWithTheMessage() {
        Notification message = written(Map.of());
        words.keep(message, rendered(message, "Hello", "We open at 8.", List.of(FILE)));

        tables.update("delete from notification where reference = ?", message.reference());

        assertThat(tables.queryForList("select * from message_words")).isEmpty();
        assertThat(tables.queryForList("select * from message_file")).isEmpty();
    }

    private Notification written(String step) {
        return written(step, Map.of());
    }

    private Notification written(Map<String, Object> values) {
        return written("tell", values);
    }

    private Notification written(String step, Map<String, Object> values) {
        Notification message = new Notification(
                Occasion.step(DeliveryLogWorld.REQUEST, step, 1),
                Channel.EMAIL,
                "ana@example.org",
                Language.EN,
                "some-flow/" + step,
                values,
                List.of());
        world.context.getBean(NotificationRepository.class).add(message, DeliveryState.WAITING);
        return message;
    }

    private static RenderedMessage rendered(Notification message, String subject, String body, List<Attachment> files) {
        return new RenderedMessage(
                message.reference(), Channel.EMAIL, message.address(), Language.EN, subject, body, files);
    }
}
