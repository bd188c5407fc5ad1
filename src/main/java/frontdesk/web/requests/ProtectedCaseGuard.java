package frontdesk.web.requests;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.ProtectedCases;
import org.springframework.stereotype.Component;

/**
 * Whether the caller may know of a case or of a request (8 U.S.C. 1367). To whoever may not, a protected one is not
 * there: it is left out of lists, and asked for by its number it is answered as one that does not exist.
 */
@Component
public class ProtectedCaseGuard {
    private final ProtectedCases protectedCases;

    ProtectedCaseGuard(ProtectedCases protectedCases) {
        this.protectedCases = protectedCases;
    }

    /** Whether the caller may know of protected ones: who may not gets lists without them. */
    public boolean showsProtected() {
        return callerIs(AccessRole.PROTECTED_CASES);
    }

    /** Whether the request may stand on a list that the caller reads. */
    public boolean shows(ReferenceNumber request) {
        return showsProtected() || !protectedCases.covers(request);
    }

    /** The same for a request that the caller names; a portal reads what it has submitted. */
    public boolean showsByReference(ReferenceNumber request) {
        return callerIs(AccessRole.INTEGRATION) || shows(request);
    }

    /** Whether the caller may know of the case. */
    public boolean shows(ReceiptNumber caseNumber) {
        return showsProtected() || !protectedCases.covers(caseNumber);
    }

    private static boolean callerIs(AccessRole role) {
        return CallerRoles.all().contains(role);
    }
}
