package frontdesk.commands;

/** A finding as editors and build servers read it: {@code file:line:column: ERROR: what is wrong}. */
final class FindingLine {
    private FindingLine() {}

    /**
     * @param place the file, with line and column where they are known
     * @param element empty where it is about the whole file
     */
    static String of(String place, boolean isError, String element, String text) {
        return "%s: %s: %s%s"
                .formatted(place, isError ? "ERROR" : "WARNING", element.isEmpty() ? "" : element + ": ", text);
    }
}
