package frontdesk.flows.accesscodereissue.domain;

import frontdesk.domain.casefile.MailingAddress;
import java.util.List;
import java.util.Optional;

/**
 * Whom a letter goes to, and where.
 *
 * @param address empty where there is none yet
 */
public record Addressee(String name, Optional<MailingAddress> address) {
    /** With what an officer gave, where that is not as on file. */
    public Addressee with(Optional<String> otherName, Optional<MailingAddress> otherAddress) {
        return new Addressee(otherName.orElse(name), otherAddress.or(() -> address));
    }

    /** As they stand on the envelope; the name alone where there is no address yet. */
    public List<String> lines() {
        return address.map(there -> PostalAddressFormat.of(name, there)).orElse(List.of(name));
    }

    /** Nothing of it, so that a log never shows who lives where. */
    @Override
    public String toString() {
        return "Addressee[masked]";
    }
}
