package frontdesk.domain.request;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a person quotes about a request: {@code AR-7K3M-9QXTC}. Two letters for the flow, eight random characters of
 * Crockford's base 32 and a check character over all of them, by which any single mistyped character and any swap
 * of two neighbours is noticed.
 */
public record ReferenceNumber(String value) {
    private static final int PREFIX_LENGTH = 2;
    private static final int RANDOM_LENGTH = 8;
    private static final int FIRST_GROUP_LENGTH = 4;
    private static final int LENGTH = PREFIX_LENGTH + RANDOM_LENGTH + 1;

    public ReferenceNumber {
        if (!value.equals(formatted(checked(value)))) {
            throw new IllegalArgumentException("Not a reference number: " + value);
        }
    }

    /**
     * A new reference number for the flow with this two-letter prefix.
     *
     * @param random a source that cannot be guessed, since the number alone tells requests apart
     */
    public static ReferenceNumber next(String prefix, RandomGenerator random) {
        String characters = prefix + CrockfordBase32.random(random, RANDOM_LENGTH);
        return new ReferenceNumber(formatted(characters + CrockfordBase32.checkCharacter(characters)));
    }

    /** Reads what a person typed: any case, hyphens or none, O for 0, I and L for 1; empty where it was mistyped. */
    public static Optional<ReferenceNumber> read(String input) {
        String characters = CrockfordBase32.readLeniently(input);
        return isWellFormed(characters) ? Optional.of(new ReferenceNumber(formatted(characters))) : Optional.empty();
    }

    /** The flow's two letters, such as {@code AR}. */
    public String prefix() {
        return value.substring(0, PREFIX_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String checked(String value) {
        String characters = CrockfordBase32.readLeniently(value);
        if (!isWellFormed(characters)) {
            throw new IllegalArgumentException("Not a reference number: " + value);
        }
        return characters;
    }

    private static boolean isWellFormed(String characters) {
        return characters.length() == LENGTH
                && CrockfordBase32.isMadeOf(characters)
                && CrockfordBase32.checkCharacter(characters.substring(0, LENGTH - 1)) == characters.charAt(LENGTH - 1);
    }

    private static String formatted(String characters) {
        int firstGroupEnd = PREFIX_LENGTH + FIRST_GROUP_LENGTH;
        return String.join(
                "-",
                characters.substring(0, PREFIX_LENGTH),
                characters.substring(PREFIX_LENGTH, firstGroupEnd),
                characters.substring(firstGroupEnd));
    }
}
