package frontdesk.ports;

import frontdesk.domain.PhoneNumber;
import frontdesk.domain.ReferenceNumber;
import java.util.List;
import java.util.Optional;

/** The texts that the office sent. */
public interface SentTexts {
    /** Every open request about which this number was texted, the one texted last first. */
    List<ReferenceNumber> openRequestsTexted(PhoneNumber phone);

    /** The request about which this number was texted last, whether open or not. */
    Optional<ReferenceNumber> requestTextedLast(PhoneNumber phone);
}
