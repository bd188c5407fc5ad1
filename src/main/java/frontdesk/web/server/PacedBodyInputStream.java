package frontdesk.web.server;

import frontdesk.web.problem.ProblemType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.NestedExceptionUtils;

/** A body that is read while it comes fast enough, and while few enough others are read. */
final class PacedBodyInputStream extends ServletInputStream {
    private static final int END = -1;
    private static final int BUFFERED = 8 * 1024;
    private static final int MOST_WAITING = 40;
    private static final long LONGEST_WAIT_SECONDS = 5;

    private final ServletInputStream stream;
    private final BodyPace pace;
    private final Semaphore readers;
    private final byte[] buffer = new byte[BUFFERED];
    private int position;
    private int filled;
    private boolean isReading;
    private Optional<BodyReadAbortedException> refusal = Optional.empty();

    PacedBodyInputStream(ServletInputStream stream, BodyPace pace, Semaphore readers) {
        this.stream = stream;
        this.pace = pace;
        this.readers = readers;
    }

    /** From a buffer: Camunda's filters read a body of a mebibyte byte by byte. */
    @Override
    public int read() throws IOException {
        if (position == filled) {
            filled = Math.max(0, readStream(buffer, 0, BUFFERED));
            position = 0;
        }
        return filled == 0 ? END : Byte.toUnsignedInt(buffer[position++]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int buffered = Math.min(length, filled - position);
        if (buffered > 0) {
            System.arraycopy(buffer, position, target, offset, buffered);
            position += buffered;
            return buffered;
        }
        return readStream(target, offset, length);
    }

    private int readStream(byte[] target, int offset, int length) throws IOException {
        begin();
        int count = next(target, offset, length);
        if (count == END) {
            stop();
        } else if (!pace.goesOn(count)) {
            throw refuse(ProblemType.BODY_TOO_SLOW, "The body comes too slowly; send it at once.");
        }
        return count;
    }

    /** Lets somebody else's body be read. */
    void stop() {
        if (isReading) {
            isReading = false;
            readers.release();
        }
    }

    /** Why it was given up, where it was. */
    Optional<BodyReadAbortedException> refusal() {
        return refusal;
    }

    @Override
    public boolean isFinished() {
        return position == filled && stream.isFinished();
    }

    @Override
    public boolean isReady() {
        return position < filled || stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("Bodies are read by the thread of their request");
    }

    private void begin() throws IOException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        if (!isReading && !stream.isFinished()) {
            isReading = mayRead();
            if (!isReading) {
                throw refuse(ProblemType.TEMPORARILY_UNAVAILABLE, "Too many bodies are read; send the request again.");
            }
        }
    }

    private boolean mayRead() {
        try {
            return readers.tryAcquire()
                    || readers.getQueueLength() < MOST_WAITING
                            && readers.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int next(byte[] target, int offset, int length) throws IOException {
        try {
            return stream.read(target, offset, length);
        } catch (IOException failure) {
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SocketTimeoutException) {
                throw refuse(ProblemType.BODY_TOO_SLOW, "The rest of the body did not come; send it at once.");
            }
            throw failure;
        }
    }

    private BodyReadAbortedException refuse(ProblemType kind, String detail) {
        stop();
        BodyReadAbortedException why = new BodyReadAbortedException(kind, detail);
        refusal = Optional.of(why);
        return why;
    }
}
