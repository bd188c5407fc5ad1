package frontdesk.flows.accesscodereissue.domain;

import frontdesk.domain.casefile.MailingAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a letter goes to, and where.
 *
 * @param address empty where there is none yet
 */
public record Addressee(String name, Optional<MailingAddress> address) {
    /** What printing houses take for a code of their own at the start of a line, by the rules of the Notify family. */
    private static final Pattern REFUSED_START = Pattern.compile("[@()=\\[\\]\"\\\\/,<>~].*");

    /** With what an officer gave, where that is not as on file. */
    public Addressee with(Optional<String> otherName, Optional<MailingAddress> otherAddress) {
        return new Addressee(otherName.orElse(name), otherAddress.or(() -> address));
    }

    /** As they stand on the envelope; the name alone where there is no address yet. */
    public List<String> lines() {
        return Stream.concat(Stream.of(name), address.stream().flatMap(there -> there.lines().stream()))
                .toList();
    }

    /** Whether a printing house refuses one of the lines for the sign with which it starts. */
    public boolean isRefusedByPrinters() {
        return lines().stream()
                .anyMatch(line -> REFUSED_START.matcher(line.strip()).matches());
    }

    /** Nothing of it, so that a log never shows who lives where. */
    @Override
    public String toString() {
        return "Addressee[masked]";
    }
}
