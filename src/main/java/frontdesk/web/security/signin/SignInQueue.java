package frontdesk.web.security.signin;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * So many at once; of those who wait the least suspicious goes on first, and of equals who came first. After a turn it
 * may rest for a while, from the suspicious ones only.
 */
final class SignInQueue {
    private final Lock lock = new ReentrantLock();
    private final PriorityQueue<Waiting> queue = new PriorityQueue<>();
    private final int most;
    private final Duration longestWait;
    private final int leastSuspicion;
    private int free;
    private int inside;
    private long arrived;
    private long restsUntil = System.nanoTime();

    /**
     * @param most how many wait at the same time
     * @param leastSuspicion from this on somebody is suspicious
     */
    SignInQueue(int atOnce, int most, Duration longestWait, int leastSuspicion) {
        this.free = atOnce;
        this.most = most;
        this.longestWait = longestWait;
        this.leastSuspicion = leastSuspicion;
    }

    /**
     * Waits for a turn, which is to be given back; false where too many wait or none came in time.
     *
     * @param delay passes before one stands in the queue at all
     */
    boolean take(int suspicion, Duration delay) {
        lock.lock();
        try {
            return inside < most && await(new Waiting(suspicion, arrived++, lock.newCondition()), delay);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** @param rest so long no suspicious one is let in */
    void giveBack(Duration rest) {
        lock.lock();
        try {
            free++;
            restsUntil = Math.max(restsUntil, System.nanoTime() + rest.toNanos());
            callNext();
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return inside;
        } finally {
            lock.unlock();
        }
    }

    private boolean await(Waiting waiting, Duration delay) throws InterruptedException {
        inside++;
        try {
            long left = delay.toNanos();
            while (left > 0) {
                left = waiting.turn().awaitNanos(left);
            }
            queue.add(waiting);
            return isCalled(waiting);
        } finally {
            inside--;
            queue.remove(waiting);
            callNext();
        }
    }

    private boolean isCalled(Waiting waiting) throws InterruptedException {
        long end = System.nanoTime() + longestWait.toNanos();
        while (free == 0 || queue.peek() != waiting || rest(waiting) > 0) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            boolean isNext = free > 0 && queue.peek() == waiting;
            waiting.turn().awaitNanos(isNext ? Math.min(left, rest(waiting)) : left);
        }
        free--;
        return true;
    }

    /** In nanoseconds; none for those who are not suspicious. */
    private long rest(Waiting waiting) {
        return waiting.suspicion() >= leastSuspicion ? restsUntil - System.nanoTime() : 0;
    }

    private void callNext() {
        if (free > 0 && !queue.isEmpty()) {
            queue.peek().turn().signal();
        }
    }

    private record Waiting(int suspicion, long number, Condition turn) implements Comparable<Waiting> {
        @Override
        public int compareTo(Waiting other) {
            int bySuspicion = Integer.compare(suspicion, other.suspicion);
            return bySuspicion == 0 ? Long.compare(number, other.number) : bySuspicion;
        }
    }
}
