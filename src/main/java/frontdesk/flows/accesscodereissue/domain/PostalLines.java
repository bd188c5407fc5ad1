package frontdesk.flows.accesscodereissue.domain;

import frontdesk.domain.MailingAddress;
import java.util.ArrayList;
import java.util.List;

/** An address as it stands on an envelope: the name, one or two lines, and the city with state and ZIP code. */
public final class PostalLines {
    private PostalLines() {}

    public static List<String> of(String name, MailingAddress address) {
        List<String> lines = new ArrayList<>(List.of(name, address.line1()));
        address.line2().filter(line -> !line.isBlank()).ifPresent(lines::add);
        lines.add(address.city() + ", " + address.state() + " " + address.zipCode());
        return List.copyOf(lines);
    }
}
