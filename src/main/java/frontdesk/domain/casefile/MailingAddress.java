package frontdesk.domain.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a letter goes. */
public record MailingAddress(String line1, Optional<String> line2, String city, String state, ZipCode zipCode) {
    /** As it stands on an envelope, below the name. */
    public List<String> lines() {
        return Stream.of(
                        Stream.of(line1),
                        line2.filter(line -> !line.isBlank()).stream(),
                        Stream.of(city + ", " + state + " " + zipCode))
                .flatMap(line -> line)
                .toList();
    }

    /** Nothing of it, so that a log never shows where a person lives. */
    @Override
    public String toString() {
        return "MailingAddress[masked]";
    }
}
