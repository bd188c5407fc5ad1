package frontdesk.web.filter;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many at once, the others in the order in which they came, and no more of them than can wait. */
final class RequestTurns {
    private final Semaphore turns;
    private final int mostWaiting;

    RequestTurns(int atOnce, int mostWaiting) {
        this.turns = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
    }

    /** Waits so long for a turn; false where there are too many before, or none came in time. */
    boolean take(Duration longestWait) {
        try {
            return turns.tryAcquire(0, TimeUnit.NANOSECONDS)
                    || turns.getQueueLength() < mostWaiting
                            && turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets the next one go on, after a turn that was taken. */
    void giveBack() {
        turns.release();
    }

    int waiting() {
        return turns.getQueueLength();
    }
}
