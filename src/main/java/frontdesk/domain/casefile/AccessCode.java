package frontdesk.domain.casefile;

import frontdesk.domain.request.CrockfordBase32;
import frontdesk.domain.request.SecretText;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The secret by which a paper filing is linked to an online account: ten characters of Crockford's base 32, 50 bits. It
 * is shown to its owner alone, in a letter or an e-mail; whatever else speaks of it shows nothing.
 */
public record AccessCode(String characters) {
    private static final int LENGTH = 10;
    private static final int GROUP_LENGTH = 5;

    public AccessCode {
        if (!isWellFormed(characters)) {
            throw new IllegalArgumentException(
                    "Not an access code: ten digits and letters without I, L, O, U are needed");
        }
    }

    /**
     * A new code.
     *
     * @param random a source that cannot be guessed
     */
    public static AccessCode next(RandomGenerator random) {
        return new AccessCode(CrockfordBase32.random(random, LENGTH));
    }

    /** Reads what a person typed: any case, hyphens, spaces or none, O for 0, I and L for 1; empty where it is no code. */
    public static Optional<AccessCode> read(String input) {
        String characters = CrockfordBase32.readLeniently(input);
        return isWellFormed(characters) ? Optional.of(new AccessCode(characters)) : Optional.empty();
    }

    /** As it is printed: {@code 7K3M9-QXTC4}; a secret, so that no message which says it is kept with it. */
    public SecretText inGroups() {
        return new SecretText(characters.substring(0, GROUP_LENGTH) + "-" + characters.substring(GROUP_LENGTH));
    }

    /** Nothing of it, so that a log never shows it. */
    @Override
    public String toString() {
        return "AccessCode[masked]";
    }

    private static boolean isWellFormed(String characters) {
        return characters.length() == LENGTH && CrockfordBase32.isMadeOf(characters);
    }
}
