package frontdesk.adapters.channel;

import frontdesk.ports.failure.StartupException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Ends every call of a gateway in time. Time-outs of single reads do not: a gateway that sends a byte now and then
 * passes them all, and a step that outlives its lock is done a second time by another node.
 */
@Component
public class SendTimeLimiter implements AutoCloseable {
    /** Far more than the engine's threads; reached only where calls that were given up do not end. */
    private static final int MOST_CALLS = 32;

    private final Duration longest;
    private final ExecutorService calls;

    /** @param jobLock for how long the engine keeps a step from other nodes, in milliseconds */
    @Autowired
    SendTimeLimiter(
            SendTimeoutProperties limits,
            @Value("${camunda.bpm.job-execution.lock-time-in-millis:300000}") long jobLock) {
        this(checked(limits.longest(), Duration.ofMillis(jobLock)), MOST_CALLS);
    }

    SendTimeLimiter(Duration longest, int mostCalls) {
        this.longest = longest;
        this.calls = new ThreadPoolExecutor(0, mostCalls, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), threads());
    }

    /**
     * Makes the call; where it does not end in time, it is interrupted and its outcome is not known.
     *
     * @param call not to be made in the caller's transaction: it runs on a thread of its own
     */
    public DeliveryResult around(Callable<DeliveryResult> call) {
        try {
            return result(calls.submit(call));
        } catch (RejectedExecutionException full) {
            return new DeliveryResult.NotTaken("Too many earlier calls of gateways have not ended yet.");
        }
    }

    private DeliveryResult result(Future<DeliveryResult> call) {
        try {
            return call.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return givenUp(call, "There was no answer within " + longest.toSeconds() + " seconds.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return givenUp(call, "Frontdesk was stopped before there was an answer.");
        } catch (ExecutionException surprise) {
            throw surprise.getCause() instanceof RuntimeException itself
                    ? itself
                    : new CompletionException(surprise.getCause());
        }
    }

    private static DeliveryResult givenUp(Future<DeliveryResult> call, String why) {
        call.cancel(true);
        return new DeliveryResult.Unknown(why);
    }

    @Override
    public void close() {
        calls.shutdownNow();
    }

    private static CustomizableThreadFactory threads() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("sends-");
        threads.setDaemon(true);
        return threads;
    }

    private static Duration checked(Duration longest, Duration jobLock) {
        Duration half = jobLock.dividedBy(2);
        if (longest.compareTo(Duration.ofSeconds(1)) < 0 || longest.compareTo(half) > 0) {
            throw new StartupException(
                    "frontdesk.delivery.longest-send is " + longest.toSeconds() + " s, which is not between 1 s and "
                            + half.toSeconds() + " s, half the time for which the engine locks a step.",
                    "Set frontdesk.delivery.longest-send to at most " + half.toSeconds()
                            + "s, or raise camunda.bpm.job-execution.lock-time-in-millis.");
        }
        return longest;
    }
}
