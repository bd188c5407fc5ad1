package frontdesk.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds what the application brings along, in {@code processes/<slug>/} and {@code forms/<slug>/} of the classpath, or of
 * the folder that {@code frontdesk.models.from} names, as in {@code file:/home/ana/frontdesk/}.
 */
@Component
public class BundledProcessFolders {
    private static final List<String> PATTERNS = List.of("processes/*/*.bpmn", "processes/*/*.dmn", "forms/*/*.form");

    private static final String CLASSPATH = "classpath*:";

    private final ResourcePatternResolver resources;
    private final String place;

    /** Those of the classpath. */
    public BundledProcessFolders(ResourcePatternResolver resources) {
        this(resources, CLASSPATH);
    }

    @Autowired
    BundledProcessFolders(
            ResourcePatternResolver resources, @Value("${frontdesk.models.from:" + CLASSPATH + "}") String place) {
        this.resources = resources;
        this.place = place;
    }

    /** @throws IllegalArgumentException where a file is there twice, or a folder without its model */
    public List<BundledProcessFolder> all() {
        var filesBySlug = new TreeMap<String, SortedMap<String, byte[]>>();
        PATTERNS.stream().flatMap(this::find).forEach(file -> {
            var files = filesBySlug.computeIfAbsent(folderOf(file), slug -> new TreeMap<>());
            if (files.put(file.getFilename(), contentOf(file)) != null) {
                throw new IllegalArgumentException(
                        "%s of %s is on the classpath twice".formatted(file.getFilename(), folderOf(file)));
            }
        });
        return filesBySlug.entrySet().stream()
                .map(folder -> new BundledProcessFolder(folder.getKey(), folder.getValue()))
                .toList();
    }

    private Stream<Resource> find(String pattern) {
        try {
            return Arrays.stream(resources.getResources(place + pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folderOf(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] contentOf(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
