package frontdesk.adapters.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import frontdesk.adapters.channel.DeadlineFixture;
import frontdesk.adapters.channel.DeliveryResult.NotTaken;
import frontdesk.adapters.channel.DeliveryResult.Refused;
import frontdesk.adapters.channel.DeliveryResult.Taken;
import frontdesk.adapters.channel.DeliveryResult.Unknown;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.request.Language;
import frontdesk.ports.failure.StartupException;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLetterChannelTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T14:00:00Z");
    private static final Taken TAKEN = new Taken(Optional.empty());
    private static final NotTaken UNWRITTEN = new NotTaken("The letter could not be written to its directory.");
    private static final String REFERENCE = "AC-7K3M-9QXTC/send-code/1";
    private static final String NAME = "AC-7K3M-9QXTC%2Fsend-code%2F1";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final SendTimeLimiter deadline = DeadlineFixture.far();

    @TempDir
    private Path directory;

    @AfterEach
    void close() {
        deadline.close();
    }

    @Test
    void aLetterIsItsPdfAndAManifestAndNothingElse() throws IOException {
        assertThat(letters().deliver(letter("one"))).isEqualTo(TAKEN);

        assertThat(files()).containsExactly(NAME + ".json", NAME + ".pdf");
        assertThat(directory.resolve(NAME + ".pdf")).hasContent("one");
    }

    @Test
    void theManifestSaysWhatAMailingHouseNeedsAndNoMore() throws IOException {
        letters().deliver(letter("one"));

        JsonNode manifest = JSON.readTree(directory.resolve(NAME + ".json").toFile());
        assertThat(manifest).isEqualTo(JSON.readTree("""
                {"reference": "%s", "file": "%s.pdf", "size": 3, "language": "es",
                 "sha256": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
                 "createdAt": "2026-11-30T14:00:00Z"}""".formatted(REFERENCE, NAME)));
    }

    @Test
    void theSameLetterASecondTimeHasNoEffect() throws IOException {
        letters().deliver(letter("one"));

        assertThat(letters().deliver(letter("two"))).isEqualTo(TAKEN);
        assertThat(directory.resolve(NAME + ".pdf")).hasContent("one");
    }

    @Test
    void aPdfWithoutAManifestIsOfATryThatDidNotEndAndIsWrittenAnew() throws IOException {
        Files.writeString(directory.resolve(NAME + ".pdf"), "half of");

        assertThat(letters().lookUp(REFERENCE)).isInstanceOf(NotTaken.class);
        assertThat(letters().deliver(letter("one"))).isEqualTo(TAKEN);
        assertThat(directory.resolve(NAME + ".pdf")).hasContent("one");
    }

    @Test
    void aLetterWithItsManifestIsFound() {
        letters().deliver(letter("one"));

        assertThat(letters().lookUp(REFERENCE)).isEqualTo(TAKEN);
        assertThat(letters().lookUp("AC-7K3M-9QXTC/send-code/2"))
                .isEqualTo(new NotTaken("The letter is not in the directory."));
    }

    @Test
    void aReferenceDoesNotLeadOutOfTheDirectory() throws IOException {
        letters()
                .deliver(new RenderedMessage(
                        "../../etc/x",
                        Channel.LETTER,
                        "",
                        Language.EN,
                        "",
                        "",
                        letter("one").attachments()));

        assertThat(files()).containsExactly("..%2F..%2Fetc%2Fx.json", "..%2F..%2Fetc%2Fx.pdf");
    }

    @Test
    void aLetterThatCannotBeWrittenIsNotTakenAndLeavesNothingHalf() throws IOException {
        Files.createDirectories(directory.resolve(NAME + ".pdf").resolve("in the way"));

        assertThat(letters().deliver(letter("one"))).isEqualTo(UNWRITTEN);
        assertThat(files()).containsExactly(NAME + ".pdf");
    }

    @Test
    void aDirectoryThatIsNotMountedNowTakesNothingAndDoesNotSayWhatItHas() {
        DirectoryLetterChannel unmounted = letters(directory.resolve("share"));

        assertThat(unmounted.deliver(letter("one"))).isEqualTo(UNWRITTEN);
        assertThat(unmounted.lookUp(REFERENCE)).isInstanceOf(Unknown.class);
    }

    @Test
    void aMessageWithoutAPdfIsNoLetter() {
        var message = new RenderedMessage(REFERENCE, Channel.LETTER, "", Language.EN, "", "", List.of());

        assertThat(letters().deliver(message)).isInstanceOf(Refused.class);
    }

    @Test
    void aDirectoryThatIsMissingEndsTheStart() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> letters(null).checkSettings())
                .isInstanceOf(StartupException.class)
                .hasMessage("frontdesk.delivery.letter-directory is missing.");
        assertThatThrownBy(() -> letters(Path.of("")).checkSettings()).hasMessageEndingWith("is missing.");
        assertThatThrownBy(() -> letters(file).checkSettings())
                .hasMessage("frontdesk.delivery.letter-directory is no directory that exists.");
        assertThatCode(() -> letters().checkSettings()).doesNotThrowAnyException();
    }

    private DirectoryLetterChannel letters() {
        return letters(directory);
    }

    private DirectoryLetterChannel letters(Path place) {
        return new DirectoryLetterChannel(new LetterDirectoryProperties(place), deadline, JSON, () -> MONDAY_MORNING);
    }

    private static RenderedMessage letter(String pdf) {
        return new RenderedMessage(
                REFERENCE,
                Channel.LETTER,
                "",
                Language.ES,
                "",
                "",
                List.of(new Attachment("letter.pdf", "application/pdf", pdf.getBytes())));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
