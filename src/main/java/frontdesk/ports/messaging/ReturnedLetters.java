package frontdesk.ports.messaging;

import frontdesk.domain.request.ReferenceNumber;

/** What becomes of requests whose letter came back. */
public interface ReturnedLetters {
    /**
     * Has an officer look again at such a request, in the caller's transaction; nothing happens where it is under way
     * again already.
     *
     * @param attempts how many notices the request has had
     */
    void lookAgain(ReferenceNumber request, int attempts);
}
