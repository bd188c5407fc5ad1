package frontdesk.domain.request;

import java.util.regex.Pattern;

/**
 * What an e-mail address looks like: the rule that browsers use (HTML Living Standard, "valid e-mail address"), and with
 * a dot in its domain and none at the ends of the local part or twice in a row, which mail servers would refuse.
 */
public final class EmailAddress {
    /** RFC 5321, 4.5.3.1, less the angle brackets around it. */
    private static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    private EmailAddress() {}

    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL_PART
                && FORM.matcher(text).matches();
    }
}
