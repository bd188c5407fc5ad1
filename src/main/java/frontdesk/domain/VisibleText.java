package frontdesk.domain;

/** Which texts Frontdesk takes at all, at whatever door. */
public final class VisibleText {
    private VisibleText() {}

    /**
     * False where the database could not take the text or a person not see it: with control characters other than line
     * breaks and tabs, or with halves of characters.
     */
    public static boolean is(String text) {
        return text.codePoints().allMatch(VisibleText::isTaken);
    }

    /** The text with a space for each character that would not be taken: for texts that must not be refused. */
    public static String of(String text) {
        return text.codePoints()
                .map(point -> isTaken(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isTaken(int point) {
        return point == '\n' || point == '\r' || point == '\t' || isVisible(point);
    }

    private static boolean isVisible(int point) {
        return Character.getType(point) != Character.CONTROL && Character.getType(point) != Character.SURROGATE;
    }
}
