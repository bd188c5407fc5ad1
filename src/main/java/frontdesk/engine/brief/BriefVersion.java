package frontdesk.engine.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Which state of a task's facts an officer has read: the hidden field of every form. It holds a checksum of each fact, so
 * that what has changed since can be told without a copy of what was read.
 */
public final class BriefVersion {
    /** The name of the field, and of the task's variable that fills it. */
    public static final String NAME = "briefVersion";

    /** Help for writing, on which nothing rests. */
    private static final String READY_TEXTS = "readyTexts";

    private static final String CONVERSATION = "conversation";
    private static final Pattern PART = Pattern.compile("(\\w+)=(\\d{1,9})-([0-9a-f]{1,8})");

    /** In characters; what callers send beyond it is no state of a brief, and costs nothing to read. */
    private static final int LONGEST = 4000;

    private static final int LONGEST_QUOTE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private BriefVersion() {}

    /** The state of a brief, as {@code name=rows-checksum} for each fact. */
    public static String of(Map<String, ?> brief) {
        return facts(brief).entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue().rows() + "-"
                        + fact.getValue().checksum())
                .collect(Collectors.joining(","));
    }

    /**
     * What has changed since, in words that follow "since you opened it:"; empty where nothing has, or where a state that
     * no brief had was given.
     *
     * @param read the state that was read, as {@link #of} gave it
     * @param brief as it is now
     */
    public static List<String> changesSince(String read, Map<String, ?> brief) {
        Map<String, String> before = new TreeMap<>();
        Map<String, Integer> rows = new TreeMap<>();
        Stream.of(read)
                .filter(state -> state.length() <= LONGEST)
                .flatMap(state -> Stream.of(state.split(",")))
                .map(PART::matcher)
                .filter(Matcher::matches)
                .forEach(part -> {
                    before.put(part.group(1), part.group(3));
                    rows.put(part.group(1), Integer.valueOf(part.group(2)));
                });
        List<String> changes = new ArrayList<>();
        facts(brief).forEach((name, now) -> {
            if (before.containsKey(name) && !before.get(name).equals(now.checksum())) {
                List<String> said = name.equals(CONVERSATION) ? said(brief.get(name), rows.get(name)) : List.of();
                changes.addAll(said.isEmpty() ? List.of("the " + inWords(name) + " has changed") : said);
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, Fact> facts(Map<String, ?> brief) {
        Map<String, Fact> facts = new TreeMap<>();
        brief.forEach((name, value) -> {
            if (!name.equals(READY_TEXTS)) {
                facts.put(name, Fact.of(value));
            }
        });
        return facts;
    }

    /** What was said after so many entries, with who said it and when. */
    private static List<String> said(Object conversation, int before) {
        return rows(conversation).stream()
                .flatMap(rows -> StreamSupport.stream(rows.spliterator(), false).skip(before))
                .map(row -> "%s, %s: \"%s\""
                        .formatted(
                                row.path("who").asText(),
                                row.path("at").asText(),
                                shortened(row.path("text").asText())))
                .toList();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    /** {@code caseSummary} is "case summary". */
    private static String inWords(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Optional<JsonNode> rows(Object value) {
        Object plain = value instanceof TypedValue typed ? typed.getValue() : value;
        if (!(plain instanceof SpinJsonNode node)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(node.toString())).filter(JsonNode::isArray);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A brief's list is no JSON", unreadable);
        }
    }

    /**
     * @param rows of a list; 0 for anything else
     */
    private record Fact(int rows, String checksum) {
        static Fact of(Object value) {
            Object plain = value instanceof TypedValue typed ? typed.getValue() : value;
            var checksum = new CRC32();
            checksum.update(String.valueOf(plain).getBytes(StandardCharsets.UTF_8));
            return new Fact(
                    BriefVersion.rows(value).map(JsonNode::size).orElse(0), Long.toHexString(checksum.getValue()));
        }
    }
}
