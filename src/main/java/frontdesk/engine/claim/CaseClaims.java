package frontdesk.engine.claim;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.casefile.ProvenCase;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.request.Requests;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What requests claim, read again from the record of requests, and held against the case as it is by now. */
@Component
public class CaseClaims {
    private final Requests requests;
    private final CaseDirectory cases;

    CaseClaims(Requests requests, CaseDirectory cases) {
        this.requests = requests;
        this.cases = cases;
    }

    /** What the request under this number claims; empty for a request that claims no case. */
    public Optional<CaseClaim> find(ReferenceNumber reference) {
        return CaseClaim.of(requests.find(reference).orElseThrow().requester(), requests.facts(reference));
    }

    /** The same, for a flow all of whose requests claim one. */
    public CaseClaim under(ReferenceNumber reference) {
        return find(reference)
                .orElseThrow(() -> new IllegalStateException("The request " + reference + " claims no case"));
    }

    /** The case as it is by now; empty for a stranger, and where there is no case. */
    public Optional<ProvenCase> proven(CaseClaim claim) {
        return ProvenCase.of(cases.find(claim.receiptNumber()), claim);
    }
}
