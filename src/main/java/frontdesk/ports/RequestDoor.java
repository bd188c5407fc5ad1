package frontdesk.ports;

import frontdesk.domain.ReferenceNumber;

/**
 * Where a request of one kind comes in as JSON. The REST API and the engine's own start door both go through it, so
 * that the same rules hold at both.
 */
public interface RequestDoor {
    /** The process key of the flow that the requests start. */
    String kind();

    /**
     * Judges a request and writes it down, in the caller's transaction.
     *
     * @param json the same body as the REST API's
     * @throws Refused where a field is wrong or the same is asked already; nothing is written then
     */
    ReferenceNumber receive(String json);

    /** A request was not taken; the message names every wrong field and how to mend it. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message);
        }
    }
}
