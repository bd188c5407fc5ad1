package frontdesk.domain.request;

/**
 * Words for the reader of a message alone, such as an access code. A message that has one among its values is written out
 * with it as it is sent, and masked wherever it is kept or shown.
 *
 * @param characters the words as their reader sees them
 */
public record SecretText(String characters) {
    private static final String MASK = "••••••";

    public SecretText {
        if (characters.isBlank()) {
            throw new IllegalArgumentException("A secret has characters");
        }
    }

    /** The text with a mask in place of this secret, wherever it stands in it. */
    public String maskedIn(String text) {
        return text.replace(characters, MASK);
    }

    /** The mask, so that a log never shows it. */
    @Override
    public String toString() {
        return MASK;
    }
}
