package frontdesk.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Several threads that do something at the same moment. */
public final class Race {
    private static final int LONGEST_SECONDS = 30;

    private Race() {}

    /** Starts all of them at once, each in its own thread, and gives their results in order; fails where one fails. */
    public static <T> List<T> of(List<Callable<T>> runners) {
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        CyclicBarrier start = new CyclicBarrier(runners.size());
        try {
            List<Future<T>> running = runners.stream()
                    .map(runner -> threads.submit(() -> {
                        start.await();
                        return runner.call();
                    }))
                    .toList();
            return results(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> results(List<Future<T>> running) {
        List<T> results = new ArrayList<>();
        for (Future<T> runner : running) {
            try {
                results.add(runner.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            } catch (InterruptedException | ExecutionException | TimeoutException failed) {
                throw new AssertionError("A runner did not arrive", failed);
            }
        }
        return results;
    }
}
