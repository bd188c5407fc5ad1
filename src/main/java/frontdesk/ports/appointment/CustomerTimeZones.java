package frontdesk.ports.appointment;

import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.PhoneNumber;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** In which time zones a customer may be. */
public interface CustomerTimeZones {
    /**
     * The zones of the phone number and of the ZIP code together, since either may be where the customer is now; every
     * zone of the United States where neither tells. Never empty.
     */
    Set<ZoneId> of(Optional<PhoneNumber> phone, Optional<ZipCode> zipCode);
}
