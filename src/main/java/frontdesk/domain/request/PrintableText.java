package frontdesk.domain.request;

import java.util.regex.Pattern;

/** Which texts can be stored, printed and seen; at all endpoints no others are taken. */
public final class PrintableText {
    /** Marks, embeddings, overrides and isolates: they turn what stands beside them on a page. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Format characters, characters that no standard knows, and the others of which Unicode says that nothing shows. */
    private static final Pattern WITHOUT_INK =
            Pattern.compile("[\\p{Cf}\\p{Cn}\\p{Co}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
                    + "\\u180B-\\u180D\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    private static final int BRAILLE_BLANK = 0x2800;

    private PrintableText() {}

    /**
     * False where the database could not take the text or a person not see it: with control characters other than line
     * breaks and tabs, or with halves of characters.
     */
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(PrintableText::isTaken);
    }

    /** The text with a space for each character that would not be taken: for texts that must not be refused. */
    public static String of(String text) {
        return text.codePoints()
                .map(point -> isTaken(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text without the characters that turn the direction of what stands beside them, such as U+202E. */
    public static String withoutDirections(String text) {
        return DIRECTIONS.matcher(text).replaceAll("");
    }

    /** How many characters of it a person sees, with the spaces between them; none where there is nothing else. */
    public static int printableLength(String text) {
        int[] points = WITHOUT_INK.matcher(text).replaceAll("").codePoints().toArray();
        int from = 0;
        int to = points.length;
        while (from < to && isSpace(points[from])) {
            from++;
        }
        while (to > from && isSpace(points[to - 1])) {
            to--;
        }
        return to - from;
    }

    private static boolean isTaken(int point) {
        return point == '\n' || point == '\r' || point == '\t' || isVisible(point);
    }

    private static boolean isVisible(int point) {
        return Character.getType(point) != Character.CONTROL && Character.getType(point) != Character.SURROGATE;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == BRAILLE_BLANK;
    }
}
