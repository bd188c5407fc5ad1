package frontdesk.engine.validation.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The names that a part of a form reads, from its texts ({@code {{name}}}), its FEEL ({@code =name}) and its lists.
 *
 * @param plain those that stand alone, so that nothing but a value of this name can be meant
 * @param inExpressions those within FEEL, where a name can also be that of an item's own field
 */
public record FormReferences(Set<String> plain, Set<String> inExpressions) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern READ = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*+(?!\\s*[(:])");
    private static final Pattern BOUND =
            Pattern.compile("(?:some|every|for)\\s+(\\w+)\\s+in\\b|(?<!\\w)([A-Za-z_]\\w*+)\\s*+:");

    private static final Set<String> FEEL_WORDS = Set.of(
            "if",
            "then",
            "else",
            "null",
            "and",
            "or",
            "not",
            "some",
            "every",
            "in",
            "satisfies",
            "for",
            "return",
            "true",
            "false",
            "item",
            "this",
            "parent",
            "function",
            "between",
            "instance",
            "of");

    /** What the part itself reads; what stands inside a group is a part of its own. */
    public static FormReferences of(JsonNode component) {
        var plain = new TreeSet<String>();
        var inExpressions = new TreeSet<String>();
        texts(component)
                .forEach(text -> expressions(text).map(String::strip).forEach(expression -> {
                    if (NAME.matcher(expression).matches()) {
                        plain.add(expression);
                    } else if (text.startsWith("=") && !expression.contains("[")) {
                        // Neither a filter nor the text of a loop, so that no item's field can be meant.
                        plain.addAll(read(expression));
                    } else {
                        inExpressions.addAll(read(expression));
                    }
                }));
        Stream.of(component.path("valuesKey").asText())
                .filter(key -> !key.isBlank())
                .forEach(plain::add);
        plain.removeAll(FEEL_WORDS);
        return new FormReferences(Set.copyOf(plain), Set.copyOf(inExpressions));
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        return StreamSupport.stream(((Iterable<Map.Entry<String, JsonNode>>) node::fields).spliterator(), false)
                .filter(field -> !field.getKey().equals("components"))
                .flatMap(field -> texts(field.getValue()));
    }

    private static Stream<String> expressions(String text) {
        return text.startsWith("=")
                ? Stream.of(text.substring(1))
                : gaps(text).stream()
                        .map(String::strip)
                        .filter(inside -> !inside.startsWith("/"))
                        .map(inside -> inside.replaceFirst("^#(if|loop)\\s+", ""));
    }

    /** What stands between {@code {{} and {@code }}}; searched once, however many are open. */
    static List<String> gaps(String text) {
        var gaps = new ArrayList<String>();
        int begin = text.indexOf("{{");
        int end = text.indexOf("}}", begin + 2);
        while (begin >= 0 && end >= 0) {
            gaps.add(text.substring(begin + 2, end));
            begin = text.indexOf("{{", end + 2);
            end = text.indexOf("}}", begin + 2);
        }
        return gaps;
    }

    private static Set<String> read(String expression) {
        String feel = TEXT.matcher(expression).replaceAll("\"\"");
        Set<String> own = new HashSet<>(FEEL_WORDS);
        BOUND.matcher(feel)
                .results()
                .map(bound -> bound.group(1) == null ? bound.group(2) : bound.group(1))
                .forEach(own::add);
        return READ.matcher(feel)
                .results()
                .map(MatchResult::group)
                .filter(name -> !own.contains(name))
                .collect(Collectors.toSet());
    }
}
