package frontdesk.ports.request;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.request.Requests.Request;
import java.time.Instant;
import java.util.List;

/** Finds and counts requests by whose they are and by what they were made with. */
public interface RelatedRequests {
    /**
     * Earlier and present requests of the same person, by e-mail address, in whichever case it is written; newest
     * first, at most so many.
     *
     * @param withProtected whether those about protected cases are among them
     */
    List<Request> of(String email, boolean withProtected, int atMost);

    /**
     * Requests of whichever person that were made with the same number; newest first, at most so many.
     *
     * @param name the fact's name, {@code receiptNumber} or {@code aNumber}: others are slow to search
     * @param withProtected whether those about protected cases are among them
     */
    List<Request> withFact(String name, String value, boolean withProtected, int atMost);

    /**
     * Those requests of one kind that are open and whose requester has this number, oldest first.
     *
     * @param kind the flow's process key
     * @param withProtected whether those about protected cases are among them
     */
    List<Request> openOf(PhoneNumber phone, String kind, boolean withProtected);

    /**
     * How many requests of one kind were made with the same number, by whichever person, after a moment.
     *
     * @param kind the flow's process key
     * @param name the fact's name, {@code receiptNumber} or {@code aNumber}: others are slow to search
     */
    int countWithFact(String kind, String name, String value, Instant after);
}
