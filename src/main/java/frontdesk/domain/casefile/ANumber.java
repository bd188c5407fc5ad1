package frontdesk.domain.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An alien registration number: {@code A} and nine digits; shorter ones are padded with zeros. */
public record ANumber(String value) {
    private static final Pattern FORM = Pattern.compile("A\\d{9}");
    private static final Pattern TYPED = Pattern.compile("A?(\\d{7,9})");
    private static final int DIGITS = 9;

    public ANumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an A-number: A and nine digits are needed");
        }
    }

    /** Reads what a person typed: {@code A12345678}, {@code a 012-345-678}; empty where it is no A-number. */
    public static Optional<ANumber> read(String input) {
        var typed = TYPED.matcher(input.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        return typed.matches() ? Optional.of(new ANumber("A" + padded(typed.group(1)))) : Optional.empty();
    }

    /** The last four digits, the most that a list or log may show. */
    public String masked() {
        return "…" + value.substring(value.length() - 4);
    }

    /** Masked, so that a log never shows it whole. */
    @Override
    public String toString() {
        return masked();
    }

    private static String padded(String digits) {
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
