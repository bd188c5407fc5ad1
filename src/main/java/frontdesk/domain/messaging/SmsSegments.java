package frontdesk.domain.messaging;

import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many segments a text message takes, by which it is charged. One that fits the GSM default alphabet
 * (3GPP TS 23.038) has 160 characters in a single segment, 153 in each of several; any other goes out in UCS-2, with 70
 * or 67 UTF-16 units.
 *
 * @param count segments that the text takes, at least one
 * @param forcing the characters that the GSM alphabet does not have; empty where it has all. Of the Spanish letters they
 *     are á, í, ó, ú and their capitals but É, not é, ñ, Ñ, ü, Ü, ¿ and ¡
 */
public record SmsSegments(int count, Set<String> forcing) {
    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each goes out as an escape and a character, two septets that stay in one segment. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private static final int SEPTETS_ALONE = 160;
    private static final int SEPTETS_IN_PART = 153;
    private static final int UNITS_ALONE = 70;
    private static final int UNITS_IN_PART = 67;

    public SmsSegments {
        forcing = Set.copyOf(forcing);
    }

    public static SmsSegments of(String text) {
        Set<String> forcing = text.codePoints()
                .filter(point -> septets(point) == 0)
                .mapToObj(Character::toString)
                .collect(Collectors.toSet());
        int count = forcing.isEmpty()
                ? count(text, SmsSegments::septets, SEPTETS_ALONE, SEPTETS_IN_PART)
                : count(text, Character::charCount, UNITS_ALONE, UNITS_IN_PART);
        return new SmsSegments(count, forcing);
    }

    /** Whether the text goes out in the GSM default alphabet, which has room for more than twice as much. */
    public boolean isGsm() {
        return forcing.isEmpty();
    }

    /** Zero where the alphabet does not have the character. */
    private static int septets(int point) {
        if (ALPHABET.indexOf(point) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(point) >= 0 ? 2 : 0;
    }

    private static int count(String text, IntUnaryOperator width, int roomAlone, int roomInPart) {
        int[] widths = text.codePoints().map(width).toArray();
        return IntStream.of(widths).sum() <= roomAlone ? 1 : parts(widths, roomInPart);
    }

    /** A character that does not fit the rest of a part begins the next one whole. */
    private static int parts(int[] widths, int room) {
        int parts = 1;
        int left = room;
        for (int width : widths) {
            if (width > left) {
                parts++;
                left = room;
            }
            left -= width;
        }
        return parts;
    }
}
