package frontdesk.domain.casefile;

import java.util.regex.Pattern;

/** A ZIP code: five digits, with or without the four of ZIP+4. */
public record ZipCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{5}(-\\d{4})?");

    public ZipCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a ZIP code: five digits are needed, or nine with a hyphen");
        }
    }

    public static boolean isWellFormed(String input) {
        return FORM.matcher(input).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
