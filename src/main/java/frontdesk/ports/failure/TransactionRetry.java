package frontdesk.ports.failure;

import java.util.function.Supplier;

/**
 * Runs work in a transaction, and again from the start where it collided with another transaction. A port, because the
 * engine's collisions are exceptions of the engine, which its callers do not know.
 */
public interface TransactionRetry {
    /**
     * The work's result, once its transaction is committed. Inside a transaction of the caller's the work gets a savepoint:
     * only what it did itself is rolled back and done again.
     *
     * @param work must read anew whatever it decides on, since it may run several times
     * @throws org.springframework.dao.ConcurrencyFailureException where it still collides after some seconds
     */
    <T> T execute(Supplier<T> work);

    /** The same for work without a result. */
    default void run(Runnable work) {
        execute(() -> {
            work.run();
            return true;
        });
    }
}
