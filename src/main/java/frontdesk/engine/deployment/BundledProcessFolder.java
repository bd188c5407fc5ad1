package frontdesk.engine.deployment;

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
    public String fingerprint() {
        return FilesFingerprint.of(files);
    }
}
