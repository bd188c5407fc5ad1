package frontdesk.adapters.calendar;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar file (RFC 5545, section 3.1): by octets, of which many letters have more than one. */
final class FoldedLines {
    private static final int OCTETS = 75;
    private static final String LINE_END = "\r\n";
    private static final String FOLD = LINE_END + " ";

    private FoldedLines() {}

    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder();
        for (String line : unfolded.split(LINE_END)) {
            fold(line, folded);
            folded.append(LINE_END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (String letter : (Iterable<String>) line.codePoints().mapToObj(Character::toString)::iterator) {
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(letter);
            octets += length;
        }
    }
}
