package frontdesk.domain;

import java.util.Optional;

/** Where a letter goes. */
public record MailingAddress(String line1, Optional<String> line2, String city, String state, ZipCode zipCode) {
    /** Nothing of it, so that a log never shows where a person lives. */
    @Override
    public String toString() {
        return "MailingAddress[masked]";
    }
}
