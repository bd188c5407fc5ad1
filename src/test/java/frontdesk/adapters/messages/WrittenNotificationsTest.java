package frontdesk.adapters.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.Language;
import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification;
import frontdesk.ports.Notification.Channel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class WrittenNotificationsTest {
    private final List<RenderedMessage> delivered = new ArrayList<>();
    private final WrittenNotifications notifications = new WrittenNotifications(
            new MessageTemplates(Map.of(
                    "flow/greet.en.mustache", file("Subject: For {{name}}\n\nHello {{name}}\n{{contactCenter}}\n"),
                    "flow/greet.es.mustache", file("Subject: Para {{name}}\n\nHola {{name}}\n{{contactCenter}}\n"))),
            new DeliveryChannels(
                    List.of(new Box("local", Channel.EMAIL)), new DeliverySettings(null, null, null, "a@example.org")),
            new OfficeIdentity("Harbor Contact Center"));

    @Test
    void aMessageIsWrittenInItsReadersLanguageAndSignedByTheOffice() {
        notifications.send(greeting(Language.ES, Map.of("name", "Ana")));

        RenderedMessage message = delivered.get(0);
        assertThat(message.subject()).isEqualTo("Para Ana");
        assertThat(message.body()).isEqualTo("Hola Ana\nHarbor Contact Center\n");
        assertThat(message.reference()).isEqualTo("greet-1");
        assertThat(message.attachments()).hasSize(1);
    }

    @Test
    void aMissingValueIsNamedAndNothingIsSent() {
        assertThatThrownBy(() -> notifications.send(greeting(Language.EN, Map.of())))
                .hasMessage("Message flow/greet was not given [name]");
        assertThat(delivered).isEmpty();
    }

    private static Notification greeting(Language language, Map<String, Object> values) {
        return new Notification(
                "greet-1",
                ReferenceNumber.next("AR", new Random(7)),
                Channel.EMAIL,
                "ana@example.org",
                language,
                "flow/greet",
                values,
                List.of(new Attachment("a.txt", "text/plain", new byte[] {1})));
    }

    private static Resource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    private final class Box implements DeliveryChannel {
        private final String name;
        private final Channel carried;

        private Box(String name, Channel carried) {
            this.name = name;
            this.carried = carried;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean carries(Channel channel) {
            return channel == carried;
        }

        @Override
        public Handover deliver(RenderedMessage message) {
            delivered.add(message);
            return new Handover.Taken(Optional.empty());
        }

        @Override
        public Handover lookUp(String reference) {
            return new Handover.NotTaken("Nobody asks the box.");
        }
    }
}
