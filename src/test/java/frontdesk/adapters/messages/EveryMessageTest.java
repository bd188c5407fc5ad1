package frontdesk.adapters.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.messaging.SmsSegments;
import frontdesk.domain.request.Language;
import frontdesk.ports.failure.StartupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever any flow says to people, in every language; a new message is looked at without being named here. */
class EveryMessageTest {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    private static final List<String> AWKWARD_NAMES = List.of(
            "Siobhán O'Neill-D'Angelo",
            "Wolfeschlegelsteinhausenbergerdorff Hubert Blaine the Younger",
            "محمد عبد الله",
            "\u202Eevil\u202C",
            "Zoë 👩🏽‍⚖️ 🎉",
            "{{x}} {{{referenceNumber}}} {{#a}}",
            "<b>Ann & Bob</b>",
            "Ann\r\nBcc: all@example.org\u2028\n\nYour appointment: today");

    /** A text to a phone may be read by anybody who picks it up: it asks for nothing but who we are. */
    private static final Set<String> MAY_STAND_IN_TEXTS = Set.of("contactCenter", "contactPhone");

    private static MessageTemplates templates;

    @BeforeAll
    static void readTheFiles() throws IOException {
        templates = new MessageTemplatesConfiguration().messageTemplates();
    }

    static Stream<Message> messages() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Message> all = files.filter(file -> file.toString().endsWith(".en.mustache"))
                    .map(FOLDER::relativize)
                    .map(file -> file.toString().replace('\\', '/').replace(".en.mustache", ""))
                    .filter(name -> !name.startsWith("shared/"))
                    .flatMap(name -> Stream.of(Language.values()).map(language -> new Message(name, language)))
                    .toList();
            assertThat(all).isNotEmpty();
            return all.stream();
        }
    }

    static Stream<Message> emails() throws IOException {
        return messages().filter(Message::isEmail);
    }

    static Stream<Message> texts() throws IOException {
        return messages().filter(message -> !message.isEmail());
    }

    @ParameterizedTest
    @MethodSource("emails")
    void whateverTheNameNoLineOfAnEmailIsForged(Message email) {
        String plain = email.body("Ana Gómez");

        assertThat(AWKWARD_NAMES).allSatisfy(name -> {
            assertThat(email.body(name).lines().count()).isEqualTo(plain.lines().count());
            assertThat(email.body(name))
                    .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
                    .doesNotContain("\u202E", "\u2028");
            assertThat(email.subject(name)).isNotBlank().doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @MethodSource("emails")
    void anEmailIsSignedByTheOfficeAndLeavesNothingToFillIn(Message email) {
        assertThat(email.subject("Ana Gómez")).isNotBlank().doesNotContain("{", "}");
        assertThat(email.body("Ana Gómez")).endsWith("Harbor Contact Center\n").doesNotContain("{", "}");
    }

    /** Whether they stand in the template or are included from the shared parts. */
    @ParameterizedTest
    @MethodSource("emails")
    void anEmailGreetsAndNamesTheReferenceInTheWordsOfAll(Message email) {
        boolean english = email.language() == Language.EN;

        assertThat(email.body("x")).startsWith(english ? "Hello x,\n\n" : "Hola, x:\n\n");
        assertThat(email.body("x").lines().map(String::toLowerCase))
                .filteredOn(line -> line.endsWith(english ? "reference number: x" : "número de referencia: x"))
                .hasSize(1);
        assertThat(email.body("x")).doesNotContain("\n\n\n");
    }

    @ParameterizedTest
    @MethodSource("emails")
    void englishReadsAtEighthGradeOrBelow(Message email) {
        if (email.language() == Language.EN) {
            assertThat(new ReadingLevel(email.body("Ana Gómez")).grade()).isLessThan(8.5);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextBeginsWithTheOfficesNameAndFitsOneText(Message text) {
        String body = text.body("Ana Gómez").strip();

        assertThat(body).startsWith("Harbor Contact Center: ").doesNotContain("{", "}", "\n");
        assertThat(SmsSegments.of(body).count()).as(body).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbor and Riverside Counties Joint Contact Center for Everybody Who Has Moved There",
                "Línea única"
            })
    void aNameThatMakesTextsTooLongEndsTheStart(String name) {
        assertThatThrownBy(() -> new SmsLengthCheck(templates, new OfficeProperties(name.repeat(3), "202-555-0100")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("frontdesk.office-name");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextSaysNothingOfWhoGetsItOrWhy(Message text) {
        assertThat(MAY_STAND_IN_TEXTS).containsAll(text.template().asksFor());
        assertThat(text.body("Ana Gómez"))
                .doesNotContainPattern(
                        "(?i)\\bI-\\d|form|A-number|receipt|visa|immigra|inmigra|asylum|asilo|\\bcase\\b");
    }

    /** One message in one language, with something in every place that it leaves open. */
    record Message(String name, Language language) {
        private static final ZonedDateTime SOON =
                ZonedDateTime.of(2026, 12, 1, 9, 0, 0, 0, ZoneId.of("America/New_York"));

        boolean isEmail() {
            try {
                return Files.readString(FOLDER.resolve(name + "." + language.code() + ".mustache"))
                        .contains("Subject: ");
            } catch (IOException unreadable) {
                throw new AssertionError("Cannot read " + this, unreadable);
            }
        }

        MessageTemplate template() {
            return templates.of(name, language);
        }

        String subject(String requester) {
            return template().subject(values(requester));
        }

        String body(String requester) {
            return template().body(values(requester));
        }

        private Map<String, Object> values(String requester) {
            Map<String, Object> values = new TreeMap<>();
            template()
                    .asksFor()
                    .forEach(asked -> values.put(asked, asked.endsWith("At") || asked.endsWith("By") ? SOON : "x"));
            values.replace("requesterName", requester);
            values.replace("contactCenter", "Harbor Contact Center");
            values.replace("contactPhone", "202-555-0100");
            values.replace("withFiles", true);
            return values;
        }
    }
}
