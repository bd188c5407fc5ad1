package frontdesk.ports.request;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import java.util.List;

/** Which cases and requests are protected by 8 U.S.C. 1367. What is protected once stays so. */
public interface ProtectedCases {
    /** Whether the request's reason says so, or it names the number of a protected case. */
    boolean covers(ReferenceNumber request);

    /** Whether this is a case that is protected, or of a person who has one; also where no such case was fed. */
    boolean covers(ReceiptNumber receiptNumber);

    /** All protected requests that a flow works on. */
    List<ReferenceNumber> underWay();
}
