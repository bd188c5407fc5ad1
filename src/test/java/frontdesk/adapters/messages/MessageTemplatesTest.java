package frontdesk.adapters.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.request.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class MessageTemplatesTest {
    private static final String GOOD = "Subject: Hello\n\n{{name}}";

    @Test
    void aMessageMustBeThereInBothLanguages() {
        assertThatThrownBy(() -> new MessageTemplates(Map.of("flow/greet.en.mustache", file(GOOD))))
                .hasMessage("Message template flow/greet.es.mustache is missing");
    }

    @Test
    void bothLanguagesMustAskForTheSameValues() {
        var files = Map.of(
                "flow/greet.en.mustache", file(GOOD), "flow/greet.es.mustache", file("Subject: Hola\n\n{{nombre}}"));

        assertThatThrownBy(() -> new MessageTemplates(files))
                .hasMessage("Message template flow/greet asks for other values in one language");
    }

    @Test
    void aFileThatIsNoTemplateIsNamed() {
        assertThatThrownBy(
                        () -> new MessageTemplates(Map.of("flow/greet.en.mustache", file("Subject: Hi\n\n{{#open}}"))))
                .hasMessageContaining("flow/greet.en.mustache");
    }

    @Test
    void aSubjectWithoutAnEmptyLineAfterItIsNamed() {
        assertThatThrownBy(() -> new MessageTemplates(Map.of("flow/greet.en.mustache", file("Subject: Hi\nHello"))))
                .hasMessageContaining("flow/greet.en.mustache")
                .hasMessageContaining("Subject: ");
    }

    @Test
    void aSubjectMayNotKeepTheLinesOfAValue() {
        assertThatThrownBy(() ->
                        new MessageTemplates(Map.of("flow/greet.en.mustache", file("Subject: {{{name}}}\n\nHello"))))
                .hasMessageContaining("two braces");
    }

    @Test
    void aSharedPartStandsWhereItIsIncludedInTheLanguageOfTheMessage() {
        var messages = new MessageTemplates(Map.of(
                "flow/greet.en.mustache", file("Subject: Hello\n\n{{> opening}}\n\nGood day.\n\n{{> opening}}\n"),
                "flow/greet.es.mustache", file("Subject: Hola\n\n{{> opening}}\n\nBuenos días."),
                "shared/opening.en.mustache", file("Hello {{name}},\nhow are you?\n"),
                "shared/opening.es.mustache", file("Hola, {{name}}:\n")));

        assertThat(messages.names()).containsExactly("flow/greet");
        assertThat(messages.of("flow/greet", Language.EN).asksFor()).containsExactly("name");
        assertThat(messages.of("flow/greet", Language.EN).body(Map.of("name", "Ana")))
                .isEqualTo("Hello Ana,\nhow are you?\n\nGood day.\n\nHello Ana,\nhow are you?\n");
        assertThat(messages.of("flow/greet", Language.ES).body(Map.of("name", "Ana")))
                .isEqualTo("Hola, Ana:\n\nBuenos días.\n");
    }

    @Test
    void aSharedPartThatIsMissingIsNamed() {
        var files = Map.of("flow/greet.en.mustache", file("Subject: Hi\n\n{{> opening}}"));

        assertThatThrownBy(() -> new MessageTemplates(files))
                .hasMessageContaining("flow/greet.en.mustache")
                .hasMessageContaining("shared/opening.en.mustache");
    }

    @Test
    void anUnknownLanguageIsNamed() {
        assertThatThrownBy(() -> new MessageTemplates(Map.of("flow/greet.fr.mustache", file(GOOD))))
                .hasMessageContaining("flow/greet.fr.mustache");
    }

    @Test
    void anUnknownMessageIsAnError() {
        assertThatThrownBy(() -> new MessageTemplates(Map.of()).of("flow/greet", Language.EN))
                .hasMessage("There is no message flow/greet");
    }

    private static Resource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }
}
