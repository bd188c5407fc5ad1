package frontdesk.support;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Lets several people do something at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got, in the order of who they are. */
    public static <P, R> List<R> all(Collection<P> people, Function<P, R> deed) {
        CyclicBarrier start = new CyclicBarrier(people.size());
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Callable<R>> deeds = people.stream()
                    .<Callable<R>>map(person -> () -> {
                        start.await();
                        return deed.apply(person);
                    })
                    .toList();
            return threads.invokeAll(deeds).stream().map(AtOnce::result).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        } finally {
            threads.shutdown();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("One of them failed", failed.getCause());
        }
    }
}
