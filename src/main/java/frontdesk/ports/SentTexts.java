package frontdesk.ports;

import frontdesk.domain.PhoneNumber;
import frontdesk.domain.ReferenceNumber;
import java.util.List;

/** The texts that the office sent. */
public interface SentTexts {
    /** The requests about which this number was texted, the one texted last first, at most so many. */
    List<ReferenceNumber> requestsTexted(PhoneNumber phone, int atMost);
}
