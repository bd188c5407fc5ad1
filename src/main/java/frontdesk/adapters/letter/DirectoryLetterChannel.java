package frontdesk.adapters.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.ports.messaging.Notification.Channel;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Letters as files for a mailing house: the PDF first, then a manifest that says it is complete. */
@Component
class DirectoryLetterChannel implements DeliveryChannel {
    private final LetterDirectoryProperties settings;
    private final SendTimeLimiter deadline;
    private final ObjectMapper json;
    private final InstantSource clock;

    DirectoryLetterChannel(
            LetterDirectoryProperties settings, SendTimeLimiter deadline, ObjectMapper json, InstantSource clock) {
        this.settings = settings;
        this.deadline = deadline;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.LETTER;
    }

    @Override
    public void checkSettings() {
        settings.check();
    }

    /** A letter that is there already is left alone: it may be on its way to the printer. */
    @Override
    public DeliveryResult deliver(RenderedMessage message) {
        return message.letter()
                .map(pdf -> deadline.around(() -> laidDown(message, pdf.content())))
                .orElseGet(
                        () -> new DeliveryResult.Refused("A letter is one PDF, and this message has none or several."));
    }

    @Override
    public DeliveryResult lookUp(String reference) {
        return deadline.around(() -> {
            if (manifest(reference).exists()) {
                return new DeliveryResult.Taken(Optional.empty());
            }
            return settings.isThere()
                    ? new DeliveryResult.NotTaken("The letter is not in the directory.")
                    : new DeliveryResult.Unknown("The directory for letters is not there.");
        });
    }

    private DeliveryResult laidDown(RenderedMessage message, byte[] pdf) {
        AtomicFile manifest = manifest(message.reference());
        try {
            if (!manifest.exists()) {
                file(message.reference(), ".pdf").write(pdf);
                manifest.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(told(message, pdf)));
            }
            return new DeliveryResult.Taken(Optional.empty());
        } catch (IOException unwritten) {
            return manifest.exists()
                    ? new DeliveryResult.Unknown("The directory for letters did not confirm the letter.")
                    : new DeliveryResult.NotTaken("The letter could not be written to its directory.");
        }
    }

    private LetterManifest told(RenderedMessage message, byte[] pdf) {
        return new LetterManifest(
                message.reference(),
                fileName(message.reference(), ".pdf"),
                HexFormat.of().formatHex(sha256(pdf)),
                pdf.length,
                message.language().code(),
                clock.instant());
    }

    private AtomicFile manifest(String reference) {
        return file(reference, ".json");
    }

    private AtomicFile file(String reference, String ending) {
        return new AtomicFile(settings.letterDirectory().resolve(fileName(reference, ending)));
    }

    /** Percent-encoded, so that no reference leads out of the directory and no two meet in one name. */
    private static String fileName(String reference, String ending) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8) + ending;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /**
     * What a mailing house is told about a letter; that it is there says that the PDF is complete. The address stands
     * in the letter's window, and the customer's name nowhere else.
     *
     * @param reference the notification's own
     * @param file the PDF's name, in the same directory
     * @param sha256 of the PDF, in hexadecimal
     * @param size of the PDF, in bytes
     * @param language ISO 639-1
     */
    record LetterManifest(
            String reference, String file, String sha256, long size, String language, Instant createdAt) {}
}
