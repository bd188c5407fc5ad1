package frontdesk.domain.request;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Douglas Crockford's base 32: digits and letters without I, L, O and U, so that people can read a code aloud and
 * type it back.
 */
public final class CrockfordBase32 {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** x^5 + x^2 + 1, which makes doubling walk through all 31 non-zero values before it repeats. */
    private static final int FIELD_POLYNOMIAL = 0b100101;

    /** Not zero, so that a row of zeros is no code. */
    private static final int START = 23;

    private CrockfordBase32() {}

    /** {@code length} characters drawn evenly from the alphabet. */
    public static String random(RandomGenerator random, int length) {
        StringBuilder characters = new StringBuilder(length);
        random.ints(length, 0, ALPHABET.length()).forEach(index -> characters.append(ALPHABET.charAt(index)));
        return characters.toString();
    }

    /** The input as it was meant: capitals, no hyphens or spaces, 0 for O, 1 for I and L. */
    public static String readLeniently(String input) {
        return input.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Whether all of them belong to the alphabet. */
    public static boolean isMadeOf(String characters) {
        return characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    /**
     * The character that makes the weighted sum over the field of 32 elements come out even. Each position has its own
     * weight, so one changed character or two swapped neighbours always change the sum.
     */
    static char checkCharacter(String characters) {
        int sum = START;
        for (char character : characters.toCharArray()) {
            sum = doubled(sum) ^ ALPHABET.indexOf(character);
        }
        return ALPHABET.charAt(doubled(sum));
    }

    private static int doubled(int value) {
        int shifted = value << 1;
        return shifted < ALPHABET.length() ? shifted : shifted ^ FIELD_POLYNOMIAL;
    }
}
