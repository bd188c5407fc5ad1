package frontdesk.adapters.letter;

import frontdesk.ports.failure.StartupException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a mailing house fetches letters.
 *
 * @param letterDirectory a directory that all nodes share
 */
@ConfigurationProperties("frontdesk.delivery")
record LetterDirectoryProperties(Path letterDirectory) {
    private static final String PROPERTY = "frontdesk.delivery.letter-directory";

    /** @throws StartupException where there is no directory to write to */
    void check() {
        if (letterDirectory == null || letterDirectory.toString().isBlank()) {
            throw wrong("is missing");
        }
        if (!isThere()) {
            throw wrong("is no directory that exists");
        }
        if (!Files.isWritable(letterDirectory)) {
            throw wrong("is a directory that Frontdesk may not write to");
        }
    }

    /** Not only at the start: a share that is not mounted leaves an empty place. */
    boolean isThere() {
        return Files.isDirectory(letterDirectory);
    }

    private static StartupException wrong(String what) {
        return new StartupException(
                PROPERTY + " " + what + ".",
                "Set " + PROPERTY + " to a directory that exists and that Frontdesk may write to.");
    }
}
