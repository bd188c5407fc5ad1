package frontdesk.ports;

import frontdesk.domain.CaseFile;

/** Where a system of record that cannot be asked hands its cases over. */
public interface CaseFeed {
    /** Creates or replaces a case; tells whether it was new. */
    boolean put(CaseFile caseFile);
}
