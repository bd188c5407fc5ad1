package frontdesk.adapters.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class MessageRendererTest {
    private static final ReferenceNumber REQUEST = ReferenceNumber.next("AR", new Random(7));

    private final MessageRenderer writer = new MessageRenderer(
            new MessageTemplates(Map.of(
                    "flow/greet.en.mustache",
                    file("Subject: For {{name}}\n\nHello {{name}}{{#withFiles}}, see the file{{/withFiles}}\n"),
                    "flow/greet.es.mustache",
                    file("Subject: Para {{name}}\n\nHola {{name}}{{#withFiles}}, vea el archivo{{/withFiles}}\n"),
                    "flow/text.en.mustache",
                    file("{{contactCenter}}: Hello\n"),
                    "flow/text.es.mustache",
                    file("{{contactCenter}}: Hola\n"))),
            new OfficeProperties("Harbor Contact Center", ""));

    @Test
    void aMessageIsWrittenInItsReadersLanguageWithItsFiles() {
        RenderedMessage message = writer.written(greeting(Language.ES, Map.of("name", "Ana")), true);

        assertThat(message.subject()).isEqualTo("Para Ana");
        assertThat(message.body()).isEqualTo("Hola Ana, vea el archivo\n");
        assertThat(message.reference()).isEqualTo(REQUEST + "/greet/1");
        assertThat(message.attachments()).hasSize(1);
    }

    @Test
    void whereAWayCarriesNoFilesNoneIsPromised() {
        RenderedMessage message = writer.written(greeting(Language.EN, Map.of("name", "Ana")), false);

        assertThat(message.body()).isEqualTo("Hello Ana\n");
        assertThat(message.attachments()).isEmpty();
    }

    @Test
    void aTextIsSignedByTheOfficeAndNeedsNoSubject() {
        RenderedMessage message = writer.written(notification(Channel.TEXT, "flow/text", Map.of()), true);

        assertThat(message.subject()).isEmpty();
        assertThat(message.body()).isEqualTo("Harbor Contact Center: Hello\n");
    }

    @Test
    void anEmailWithoutASubjectIsNotWritten() {
        assertThatThrownBy(() -> writer.written(notification(Channel.EMAIL, "flow/text", Map.of()), true))
                .hasMessage("Message flow/text has no subject");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> writer.written(greeting(Language.EN, Map.of()), true))
                .hasMessage("Message flow/greet was not given [name]");
    }

    private static Notification greeting(Language language, Map<String, Object> values) {
        return new Notification(
                Occasion.step(REQUEST, "greet", 1),
                Channel.EMAIL,
                "ana@example.org",
                language,
                "flow/greet",
                values,
                List.of(new Attachment("a.txt", "text/plain", new byte[] {1})));
    }

    private static Notification notification(Channel channel, String template, Map<String, Object> values) {
        return new Notification(
                Occasion.step(REQUEST, "greet", 1), channel, "ana", Language.EN, template, values, List.of());
    }

    private static Resource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }
}
