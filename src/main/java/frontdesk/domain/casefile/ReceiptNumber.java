package frontdesk.domain.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a filed form: three letters and ten digits, {@code IOE0912345678}. */
public record ReceiptNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}\\d{10}");

    public ReceiptNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a receipt number: three letters and ten digits are needed");
        }
    }

    /** Reads what a person typed, with spaces, hyphens or small letters; empty where it is no receipt number. */
    public static Optional<ReceiptNumber> read(String input) {
        String characters = input.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(characters).matches() ? Optional.of(new ReceiptNumber(characters)) : Optional.empty();
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
}
