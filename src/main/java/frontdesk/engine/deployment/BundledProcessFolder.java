package frontdesk.engine.deployment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The models, tables and forms of one flow, as this version of the application brings them along.
 *
 * @param slug the name of the flow's folders
 * @param files by their names without folder, the same from a jar and from a directory
 */
public record BundledProcessFolder(String slug, SortedMap<String, byte[]> files) {
    public BundledProcessFolder {
        if (!files.containsKey(slug + ".bpmn")) {
            throw new IllegalArgumentException("processes/%1$s must hold %1$s.bpmn".formatted(slug));
        }
    }

    /** Equal for equal files only. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update("%s %d ".formatted(name, content.length).getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
