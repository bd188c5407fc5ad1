package frontdesk.engine.models;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where somebody works on models.
 *
 * @param workingFolder holds {@code processes/} and {@code forms/}; as text, since Spring would look for a path that is
 *     not absolute on the class path first
 */
@ConfigurationProperties("frontdesk.models")
record ModelsProperties(String workingFolder) {
    Path path() {
        return Path.of(workingFolder);
    }
}
