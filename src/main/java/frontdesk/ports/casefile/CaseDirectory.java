package frontdesk.ports.casefile;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import java.util.List;
import java.util.Optional;

/** Where cases are looked up: Frontdesk's own table, or a system of record in its place. */
public interface CaseDirectory {
    Optional<CaseFile> find(ReceiptNumber receiptNumber);

    /** The applicant's cases, the one filed last first, at most so many. */
    List<CaseFile> of(ANumber aNumber, int atMost);
}
