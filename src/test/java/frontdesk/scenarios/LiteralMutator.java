package frontdesk.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Edits a value as a hurried hand does: another number, unit, operator or word, a letter too many or too few. */
final class LiteralMutator {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern QUOTED = Pattern.compile("(['\"])([^'\"]*)\\1");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]+");
    private static final Pattern OPERATOR =
            Pattern.compile("==|!=|<=|>=|&&|\\|\\||<|>|\\btrue\\b|\\bfalse\\b|\\bnot\\b");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)[DHMSWY]");
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("<=", ">"),
            Map.entry(">=", "<"),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"),
            Map.entry("<", ">="),
            Map.entry(">", "<="),
            Map.entry("true", "false"),
            Map.entry("false", "true"),
            Map.entry("not", ""));
    private static final List<String> NUMBERS = List.of("0", "1", "2", "7", "100", "-1", "99999999999");

    private final Random random;

    LiteralMutator(Random random) {
        this.random = random;
    }

    String edited(String value) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> replaced(NUMBER, value, found -> NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 2 -> replaced(QUOTED, value, found -> found.group(1) + misspelt(found.group(2)) + found.group(1));
            case 3 -> replaced(WORD, value, found -> misspelt(found.group()));
            case 4 -> replaced(OPERATOR, value, found -> OTHER.get(found.group()));
            case 5 -> replaced(UNIT, value, found -> String.valueOf("DHMSWY".charAt(random.nextInt(6))));
            case 6 -> "";
            default -> misspelt(value);
        };
    }

    private interface Replacement {
        String of(MatchResult found);
    }

    /** One of the places found, or a slip of the hand where there is none. */
    private String replaced(Pattern pattern, String value, Replacement replacement) {
        List<MatchResult> found = pattern.matcher(value).results().toList();
        if (found.isEmpty()) {
            return misspelt(value);
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return value.substring(0, one.start()) + replacement.of(one) + value.substring(one.end());
    }

    private String misspelt(String text) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> text.equals(text.toUpperCase()) ? text.toLowerCase() : text.toUpperCase();
        };
    }
}
