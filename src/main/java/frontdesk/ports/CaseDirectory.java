package frontdesk.ports;

import frontdesk.domain.CaseFile;
import frontdesk.domain.ReceiptNumber;
import java.util.Optional;

/** Where cases are looked up: Frontdesk's own table, or a system of record in its place. */
public interface CaseDirectory {
    Optional<CaseFile> find(ReceiptNumber receiptNumber);
}
