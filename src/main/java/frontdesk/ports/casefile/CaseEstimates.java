package frontdesk.ports.casefile;

import frontdesk.domain.casefile.CaseFile;
import java.time.LocalDate;
import java.util.Optional;

/** When a case's decision is to be expected. */
public interface CaseEstimates {
    /** Empty where the case is decided, or too little is known of such cases. */
    Optional<Expected> decisionOf(CaseFile caseFile);

    /**
     * @param earliest one case in ten like it is decided before
     * @param latest one case in ten like it is decided after
     * @param comparedCases how many cases like it were compared
     */
    record Expected(LocalDate earliest, LocalDate likely, LocalDate latest, int comparedCases) {}
}
