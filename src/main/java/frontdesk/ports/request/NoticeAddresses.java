package frontdesk.ports.request;

import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.request.ReferenceNumber;
import java.util.Optional;

/** Addresses that officers confirmed for the notice of one request; the case on file stays as it is. */
public interface NoticeAddresses {
    /** Keeps the address, in place of one kept before. */
    void keep(ReferenceNumber request, Confirmed confirmed);

    Optional<Confirmed> of(ReferenceNumber request);

    /**
     * Where a notice goes.
     *
     * @param name of the person as it stands on the notice; empty where it stands as on file
     */
    record Confirmed(Optional<String> name, MailingAddress address) {
        /** Nothing of it, so that a log never shows where a person lives. */
        @Override
        public String toString() {
            return "Confirmed[masked]";
        }
    }
}
