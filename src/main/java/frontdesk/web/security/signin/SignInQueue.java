package frontdesk.web.security.signin;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** So many at once; of those who wait the least suspicious goes on first, and of equals who came first. */
final class SignInQueue {
    private final Lock lock = new ReentrantLock();
    private final PriorityQueue<Waiting> queue = new PriorityQueue<>();
    private final int most;
    private final Duration longestWait;
    private int free;
    private int inside;
    private long arrived;

    /** @param most how many wait at the same time */
    SignInQueue(int atOnce, int most, Duration longestWait) {
        this.free = atOnce;
        this.most = most;
        this.longestWait = longestWait;
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

    void giveBack() {
        lock.lock();
        try {
            free++;
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
        long left = longestWait.toNanos();
        while (free == 0 || queue.peek() != waiting) {
            if (left <= 0) {
                return false;
            }
            left = waiting.turn().awaitNanos(left);
        }
        free--;
        return true;
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
