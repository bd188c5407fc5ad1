package frontdesk.adapters.notify;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** An exchange with the gateway that ended without an answer. */
final class NoAnswer extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean mayHaveArrived;

    /** @param begun whether the request's body was begun to be written */
    NoAnswer(IOException cause, boolean begun) {
        super(cause);
        this.mayHaveArrived = begun && !isBeforeAnyRequest(cause);
    }

    boolean mayHaveArrived() {
        return mayHaveArrived;
    }

    private static boolean isBeforeAnyRequest(IOException cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException;
    }
}
