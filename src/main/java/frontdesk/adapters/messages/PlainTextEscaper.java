package frontdesk.adapters.messages;

import java.util.regex.Pattern;

/**
 * What "escaping" means in plain text. There is no markup to break out of; what a value could forge is structure: a
 * line of its own ("Your appointment: ..."), a header after the subject, or a line that reads backwards from there.
 */
public final class PlainTextEscaper {
    /** Line and paragraph ends of all kinds, tabs and other control characters. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** Controls that turn the direction of what follows; right-to-left names read right without them. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\p{Zl}\\p{Zp}]");
    private static final Pattern CONTROL_WITHIN_LINES = Pattern.compile("[\\p{Cc}&&[^\\n]]+");

    private PlainTextEscaper() {}

    /** The text on one line. */
    public static String onOneLine(String text) {
        return CONTROL.matcher(withoutTurns(text)).replaceAll(" ").strip();
    }

    /** The text with its own lines, ended by {@code \n}, and no other control characters. */
    static String inLines(String text) {
        String lines = LINE_END.matcher(withoutTurns(text)).replaceAll("\n");
        return CONTROL_WITHIN_LINES.matcher(lines).replaceAll(" ").strip() + "\n";
    }

    private static String withoutTurns(String text) {
        return TURNING.matcher(text).replaceAll("");
    }
}
