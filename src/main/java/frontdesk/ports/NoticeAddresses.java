package frontdesk.ports;

import frontdesk.domain.MailingAddress;
import frontdesk.domain.ReferenceNumber;
import java.util.Optional;

/** Addresses that officers confirmed for the notice of one request; the case on file stays as it is. */
public interface NoticeAddresses {
    /** Keeps the address, in place of one kept before. */
    void keep(ReferenceNumber request, MailingAddress address);

    Optional<MailingAddress> of(ReferenceNumber request);
}
