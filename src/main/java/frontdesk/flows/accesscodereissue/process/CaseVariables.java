package frontdesk.flows.accesscodereissue.process;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ADDRESS_ON_FILE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ALREADY_LINKED;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_FORM;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_MATCHES;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_STATUS;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.FILED_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.MAY_ACT;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.RECEIPT_PREFIX;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.REQUESTER_ROLE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.SAFE_CONTACT;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.casefile.ProvenCase;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.claim.CaseClaims;
import frontdesk.ports.request.SafeContacts;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the flow knows of a request and its case: what its tables decide on. To a stranger nothing of the case is known. */
@Component
public class CaseVariables {
    private static final int PREFIX_LENGTH = 3;

    private final CaseClaims claims;
    private final SafeContacts safeContacts;

    CaseVariables(CaseClaims claims, SafeContacts safeContacts) {
        this.claims = claims;
        this.safeContacts = safeContacts;
    }

    /** By the names of the flow's variables. */
    public Map<String, Object> of(ReferenceNumber reference) {
        CaseClaim claim = claims.under(reference);
        Map<String, Object> known = new HashMap<>();
        known.put(SAFE_CONTACT.name(), safeContacts.mayAnswer(reference));
        known.put(REQUESTER_ROLE.name(), claim.requester().role().name());
        known.put(RECEIPT_PREFIX.name(), claim.receiptNumber().value().substring(0, PREFIX_LENGTH));
        claims.proven(claim).ifPresent(proven -> known.putAll(ofCase(proven)));
        return known;
    }

    private static Map<String, Object> ofCase(ProvenCase proven) {
        return Map.of(
                CASE_MATCHES.name(), true,
                CASE_FORM.name(), proven.caseFile().form(),
                FILED_BY.name(), proven.caseFile().filedBy().name(),
                CASE_STATUS.name(), proven.caseFile().status().name(),
                ALREADY_LINKED.name(), proven.isLinked(),
                MAY_ACT.name(), proven.mayAct(),
                ADDRESS_ON_FILE.name(), proven.address().isPresent());
    }
}
