package frontdesk.adapters.notify;

import java.io.IOException;

/** An exchange with the gateway that ended without an answer. */
final class NoResponseException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** @param mayHaveArrived whether the request's body was begun to be written */
    NoResponseException(IOException cause, boolean mayHaveArrived) {
        super(cause);
        this.mayHaveArrived = mayHaveArrived;
    }

    boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
