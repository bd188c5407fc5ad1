package frontdesk.ports;

import frontdesk.domain.ReferenceNumber;
import java.util.Optional;

/** The texts that came in, so that each has one effect however often it is delivered. */
public interface IncomingTexts {
    /**
     * Writes the text down, in the caller's transaction, where it is new; waits for another transaction that has just
     * done so, on whatever node.
     *
     * @return whether it matched a request, where it came before; empty where it is new
     */
    Optional<Boolean> before(IncomingText text);

    /** Notes which request a new text was about; none where it matched nothing. */
    void note(IncomingText text, Optional<ReferenceNumber> request);
}
