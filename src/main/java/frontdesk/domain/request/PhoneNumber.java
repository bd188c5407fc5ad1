package frontdesk.domain.request;

import java.util.regex.Pattern;

/** A phone number as E.164 writes it: {@code +12025550123}. */
public record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\+[1-9]\\d{6,14}");

    public PhoneNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a phone number in E.164 form, such as +12025550123");
        }
    }

    public static boolean isWellFormed(String input) {
        return FORM.matcher(input).matches();
    }

    /** Masked but for the last four digits, so that a log never shows it whole. */
    @Override
    public String toString() {
        return "…" + value.substring(value.length() - 4);
    }
}
