package frontdesk.ports.text;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;

/**
 * Has {@link KeptTexts} acted on outside of the transaction that keeps them. A job is begun in the caller's transaction,
 * done in one of its own and tried again as steps of flows are, until there is nothing left to do.
 */
public interface TextJobs {
    /** Has a text acted on at this moment or soon after. */
    void actOn(String key, Instant notBefore);

    /** Takes the job of a text away, once it has been acted on. */
    void actedOn(String key);

    /** Has the flow of a request told that its customer wants no more texts, at this moment or soon after. */
    void tellOfOptOut(ReferenceNumber request, Instant notBefore);

    /** Takes that job away, once the flow has been told. */
    void toldOfOptOut(ReferenceNumber request);
}
