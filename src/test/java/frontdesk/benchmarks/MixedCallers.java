package frontdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The callers of a {@link MixedLoad}, in a process of their own: an answer that has come is taken at once, however busy
 * the node is.
 */
public final class MixedCallers {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** So long a node that has just started compiles what it does; counted apart. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    /** Of ten callers at the same time: so many guess passwords, and so many send the largest bodies. */
    private static final int GUESSERS_OF_TEN = 2;

    private static final int SENDERS_OF_TEN = 1;

    /** As many as the node has at work, so that what is measured does not wait for a share of the cores here. */
    private final ExecutorService threads = Executors.newFixedThreadPool(16);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(threads)
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final CallTally first = new CallTally();
    private final CallTally tally = new CallTally();
    private final MixedCalls calls;
    private final Instant warm;
    private final Instant end;

    private MixedCallers(int port, Duration duration) {
        this.calls = new MixedCalls(port);
        this.warm = Instant.now().plus(WARM_UP);
        this.end = warm.plus(duration);
    }

    /** @param arguments the node's port, for how many seconds, after the warm-up, and how many calls at the same time */
    public static void main(String[] arguments) {
        new MixedCallers(Integer.parseInt(arguments[0]), Duration.ofSeconds(Integer.parseInt(arguments[1])))
                .run(Integer.parseInt(arguments[2]));
    }

    private void run(int callers) {
        CompletableFuture.allOf(
                        IntStream.range(0, callers).mapToObj(this::callsOn).toArray(CompletableFuture[]::new))
                .join();
        threads.shutdown();
        Stopwatch.say("  first " + WARM_UP.toSeconds() + " s, while the node warms up: " + first.allHonest());
        tally.lines().forEach(line -> Stopwatch.say("  " + line));
    }

    private CompletableFuture<Void> callsOn(int caller) {
        return next(caller % 10, new Random(caller));
    }

    /**
     * The same caller's next call once this one was answered, until the time is over: at once, or where an honest one is
     * told to come again later, then.
     */
    private CompletableFuture<Void> next(int kind, Random chance) {
        if (Instant.now().isAfter(end)) {
            return CompletableFuture.completedFuture(null);
        }
        MixedCalls.Call call = choose(kind, chance);
        CallTally current = Instant.now().isBefore(warm) ? first : tally;
        long begun = System.nanoTime();
        return http.sendAsync(call.request().timeout(PATIENCE).build(), BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    int status = failure == null ? answer.statusCode() : CallTally.NO_ANSWER;
                    current.add(call.name(), call.honest(), status, System.nanoTime() - begun);
                    if (failure == null && status < 300) {
                        learn(answer);
                    }
                    return call.honest() && failure == null ? pause(answer) : Duration.ZERO;
                })
                .thenComposeAsync(
                        pause -> CompletableFuture.supplyAsync(
                                        () -> next(kind, chance),
                                        CompletableFuture.delayedExecutor(
                                                pause.toMillis(), TimeUnit.MILLISECONDS, threads))
                                .thenCompose(Function.identity()),
                        threads);
    }

    /** How long whoever was answered so is to wait before the next call. */
    private static Duration pause(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    private MixedCalls.Call choose(int kind, Random chance) {
        if (kind < GUESSERS_OF_TEN) {
            return calls.guess(chance);
        }
        return kind < GUESSERS_OF_TEN + SENDERS_OF_TEN ? calls.largest(chance) : calls.honest(chance);
    }

    /** Requests and tasks that later calls are about. */
    private void learn(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/json") || answer.body().length() > 20_000) {
            return;
        }
        JsonNode body = read(answer.body());
        if (body.path("status").asText().equals("RECEIVED")) {
            calls.knowsRequest(body.get("referenceNumber").asText());
        }
        if (body.path(0).hasNonNull("taskDefinitionKey")) {
            body.forEach(task -> calls.knowsTask(task.get("id").asText()));
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
