package frontdesk.ports.request;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Duration;

/**
 * Where a request of one kind comes in as JSON at the engine's own start endpoint. The same rules hold there as at the
 * REST API, since both read the same record.
 */
public interface ProcessStartHandler {
    /** The process key of the flow that the requests start. */
    String kind();

    /**
     * Judges a request and writes it down, in the caller's transaction.
     *
     * @param json the same body as the REST API's
     * @throws Refused where a field is wrong or the same is asked already; nothing is written then
     */
    ReferenceNumber receive(String json);

    /**
     * The number of the request that was taken.
     *
     * @throws AlreadyOpen where the same is asked already
     */
    static ReferenceNumber taken(Requests.Receipt receipt) {
        if (receipt instanceof Requests.Receipt.AlreadyOpen open) {
            throw new AlreadyOpen(open);
        }
        return ((Requests.Receipt.Received) receipt).reference();
    }

    /** A request was not taken; the message names every wrong field and how to fix it. */
    class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message);
        }
    }

    /**
     * Something that can be guessed was tried too often; the message says when to come again. Answered with 429 at every
     * endpoint.
     */
    final class TooManyTries extends Refused {
        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        public TooManyTries(String message, Duration retryAfter) {
            super(message);
            this.retryAfter = retryAfter;
        }

        /** After how long it can be tried again. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** The same is asked already and still open; the message names its reference number. */
    final class AlreadyOpen extends Refused {
        private static final long serialVersionUID = 1L;

        public AlreadyOpen(Requests.Receipt.AlreadyOpen open) {
            super(open.sentence());
        }
    }
}
