package frontdesk.flows.accesscodereissue.domain;

import frontdesk.domain.casefile.MailingAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address as it stands on an envelope: the name, one or two lines, and the city with state and ZIP code. */
public final class PostalAddressFormat {
    /** What printing houses take for a code of their own at the start of a line, by the rules of the Notify family. */
    private static final Pattern REFUSED_START = Pattern.compile("[@()=\\[\\]\"\\\\/,<>~].*");

    private PostalAddressFormat() {}

    /** Whether a printing house refuses one of the lines for the sign with which it starts. */
    public static boolean isRefused(List<String> lines) {
        return lines.stream()
                .anyMatch(line -> REFUSED_START.matcher(line.strip()).matches());
    }

    public static List<String> of(String name, MailingAddress address) {
        return Stream.concat(Stream.of(name), address.lines().stream()).toList();
    }
}
