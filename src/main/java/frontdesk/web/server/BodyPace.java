package frontdesk.web.server;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Whether a body comes fast enough, counted from the moment on which this is made. */
final class BodyPace {
    private final BodyProperties settings;
    private final LongSupplier nanos;
    private final long begun;
    private long bytes;

    BodyPace(BodyProperties settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /** Counts what has come; false where the body is later than it may be. */
    boolean goesOn(long more) {
        bytes += more;
        Duration most = settings.patience()
                .plus(Duration.ofSeconds(bytes / settings.leastRate().toBytes()));
        return nanos.getAsLong() - begun <= most.toNanos();
    }
}
