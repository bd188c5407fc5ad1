package frontdesk.engine.validation.model;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the elements of an XML file begin, found in one pass over a file that is known to be well-formed.
 *
 * @param byId by the elements' ids; of elements that share one, the first
 */
public record ElementLocations(Map<String, Location> byId) {
    private static final Pattern TAG = Pattern.compile(
            "(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<[^<>]*?\\sid\\s*=\\s*(?:\"([^\"<]*)\"|'([^'<]*)')");

    public ElementLocations {
        byId = Map.copyOf(byId);
    }

    /** Of all elements that have an id. */
    public static ElementLocations in(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        Map<String, Location> found = new HashMap<>();
        int line = 1;
        int lineBegins = 0;
        int seen = 0;
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            for (; seen < tag.start(); seen++) {
                if (xml.charAt(seen) == '\n') {
                    line++;
                    lineBegins = seen + 1;
                }
            }
            String id = tag.group(1) == null ? tag.group(2) : tag.group(1);
            if (id != null) {
                found.putIfAbsent(id, new Location(line, tag.start() - lineBegins + 1));
            }
        }
        return new ElementLocations(found);
    }

    /** The finding with the place at which its element begins, where that is known. */
    public Finding locate(Finding finding) {
        Location place = byId.get(finding.elementId());
        return place == null ? finding : finding.at(place.line(), place.column());
    }

    /** A place in a file, both counted from 1. */
    public record Location(int line, int column) {}
}
