package frontdesk.ports.casefile;

import frontdesk.domain.casefile.CaseFile;
import java.util.Collection;

/** Where a system of record that cannot be asked hands its cases over. */
public interface CaseFeed {
    /** Creates or replaces a case; tells whether it was new. */
    boolean put(CaseFile caseFile);

    /** Creates or replaces all of these cases, or none of them; the last one counts where a case comes twice. */
    void putAll(Collection<CaseFile> caseFiles);
}
