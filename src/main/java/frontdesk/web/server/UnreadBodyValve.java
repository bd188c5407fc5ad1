package frontdesk.web.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpStatus;

/**
 * Reads away what nobody read of a body, behind the answer, so that the answer arrives: a connection that is closed
 * while something comes in is torn down. Tomcat itself would wait for the rest as long as somebody sends drops of it.
 */
final class UnreadBodyValve extends ValveBase {
    private static final long MOST = 32L * 1024 * 1024;
    private static final long MOST_OF_STRANGERS = 1024L * 1024;

    private final BodyProperties settings;
    private final LongSupplier nanos;
    private final Semaphore readers;

    UnreadBodyValve(BodyProperties settings, LongSupplier nanos) {
        super(true);
        this.settings = settings;
        this.nanos = nanos;
        this.readers = new Semaphore(settings.awayAtOnce());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!request.isAsync() && !isRead(request)) {
            response.finishResponse();
            if (!isReadAway(request, response)) {
                // The connection ends here.
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private boolean isReadAway(Request request, Response response) {
        if (response.getStatus() == HttpStatus.REQUEST_TIMEOUT.value() || !readers.tryAcquire()) {
            return false;
        }
        try {
            return isReadAway(request, most(response));
        } catch (IOException gone) {
            container.getLogger().debug("The rest of a body did not come", gone);
            return false;
        } finally {
            readers.release();
        }
    }

    private boolean isReadAway(Request request, long most) throws IOException {
        // Below the stream of the request, which may be closed by now.
        var rest = request.getCoyoteRequest();
        BodyPace pace = new BodyPace(settings, nanos);
        Discarded buffer = new Discarded();
        long bytes = 0;
        for (int count = rest.doRead(buffer); count >= 0; count = rest.doRead(buffer)) {
            bytes += count;
            if (bytes > most || !pace.goesOn(count)) {
                return false;
            }
        }
        return true;
    }

    private static long most(Response response) {
        int status = response.getStatus();
        boolean isStranger = status == HttpStatus.UNAUTHORIZED.value() || status == HttpStatus.FORBIDDEN.value();
        return isStranger ? MOST_OF_STRANGERS : MOST;
    }

    private static boolean isRead(Request request) {
        AtomicBoolean isRead = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, isRead);
        return isRead.get();
    }

    /** Takes what is read, and lets the next overwrite it. */
    private static final class Discarded implements ApplicationBufferHandler {
        private ByteBuffer latest = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            latest = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return latest;
        }

        @Override
        public void expand(int size) {}
    }
}
