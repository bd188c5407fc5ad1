package frontdesk.adapters.channel;

import frontdesk.adapters.messages.PlainTextEscaper;
import java.util.regex.Pattern;

/**
 * What a gateway said, fit for logs and incidents: on one line, not too long, and without the addresses and numbers
 * that gateways like to repeat.
 */
public final class GatewayErrorMasker {
    private static final int LONGEST = 200;
    private static final String MASK = "…";
    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^\\s<>@\"':;,()]+@[^\\s<>@\"':;,()]+");
    /** International, in one piece, or grouped as in North America; not the codes of a mail server, "550 5.7.606". */
    private static final Pattern PHONE_NUMBER =
            Pattern.compile("\\+\\d[\\d ().-]{5,}\\d|\\d{7,}|\\(?\\d{3}\\)?[-. ]{1,2}\\d{3}[-. ]\\d{4}(?!\\d)");

    private GatewayErrorMasker() {}

    /** @param address the address of the message that it was said about */
    public static String masked(String said, String address) {
        String words = PlainTextEscaper.onOneLine(said);
        words = address.isBlank() ? words : words.replace(address, MASK);
        words = EMAIL_ADDRESS.matcher(words).replaceAll(MASK);
        words = PHONE_NUMBER.matcher(words).replaceAll(MASK);
        words = mailboxOf(address).matcher(words).replaceAll(MASK).strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + MASK : words;
    }

    /** Some mail servers name the mailbox alone: "ana... User unknown". */
    private static Pattern mailboxOf(String address) {
        String mailbox = address.substring(0, Math.max(0, address.lastIndexOf('@')));
        return mailbox.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?i)(?<![\\w.-])" + Pattern.quote(mailbox) + "(?![\\w-])");
    }
}
