package frontdesk.commands.skeleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The files of a new flow. They lie in {@code skeleton/} of the class path as they will lie in the source tree, with gaps
 * in names and contents, such as {@code __flow__}; no flow is found there.
 *
 * @param files their contents by their paths in the source tree
 */
public record FlowSkeleton(SortedMap<String, String> files) {
    private static final String FOLDER = "/skeleton/";

    /** @param prefix the two letters of its reference numbers */
    static FlowSkeleton of(FlowName name, String prefix) {
        Map<String, String> gaps = new LinkedHashMap<>();
        gaps.put("__flow__", name.key());
        gaps.put("__package__", name.packageName());
        gaps.put("__Flow__", name.typeName());
        gaps.put("__flowBean__", name.beanName());
        gaps.put("__words__", name.words());
        gaps.put("__Words__", StringUtils.capitalize(name.words()));
        gaps.put("__PREFIX__", prefix);
        var files = new TreeMap<String, String>();
        for (Resource template : templates()) {
            files.put(filled(path(template), gaps), filled(content(template), gaps));
        }
        return new FlowSkeleton(files);
    }

    /** How many lines all files have together. */
    public long lines() {
        return files.values().stream()
                .mapToLong(content -> content.lines().count())
                .sum();
    }

    private static String filled(String text, Map<String, String> gaps) {
        String filled = text;
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            filled = filled.replace(gap.getKey(), gap.getValue());
        }
        return filled;
    }

    private static List<Resource> templates() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*"))
                    // A folder's name may have a dot, too.
                    .filter(Resource::isReadable)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(Resource template) {
        try {
            String address = template.getURL().getPath();
            return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Resource template) {
        try {
            return template.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
