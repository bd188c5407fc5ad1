package frontdesk.ports.casefile;

import frontdesk.domain.casefile.CaseParty;
import java.time.Instant;
import java.util.Optional;

/** What is known of the parties to a case beyond the case itself. */
public interface CaseAccounts {
    /**
     * Writes a party's online account into the case, in the caller's transaction; false, with nothing changed, where the
     * party has another account already or is none.
     */
    boolean link(CaseParty party, String accountNumber);

    /** When the party's mailing address was last seen to change; empty where it never was. */
    Optional<Instant> addressChangedAt(CaseParty party);
}
