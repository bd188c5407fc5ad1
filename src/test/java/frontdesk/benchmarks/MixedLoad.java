package frontdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.PostgreSqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * So many calls at the same time, each followed by the next, over all addresses and roles, a part of them with wrong
 * passwords and with the largest bodies; and what the honest ones were answered, and how fast. One node on PostgreSQL,
 * over HTTP.
 */
public final class MixedLoad {
    private static final List<String> ROLES = List.of("portal", "officer", "supervisor", "analyst", "operator");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

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
    private final CallTally tally = new CallTally();
    private final MixedCalls calls;
    private final Instant end;

    private MixedLoad(int port, Duration duration) {
        this.calls = new MixedCalls(port);
        this.end = Instant.now().plus(duration);
    }

    /** @param arguments how many seconds, 120 where nothing is said; how many calls at the same time, 400 */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
        int callers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        try (ConfigurableApplicationContext frontdesk = new SpringApplicationBuilder(FrontdeskApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                        "--frontdesk.demo.enabled=true",
                        "--frontdesk.demo.start-at=2026-12-01T15:00:00Z")) {
            int port = Integer.parseInt(frontdesk.getEnvironment().getProperty("local.server.port"));
            // Passwords are proven once, and the engine's interface is set up by its first call.
            ROLES.forEach(role ->
                    FrontdeskHttpClient.as(role, port).get("/api/v1/demo/clock").expect(200));
            FrontdeskHttpClient.as("officer", port).get("/engine-rest/task").expect(200);
            Stopwatch.say("  load of the machine before: " + load());
            new MixedLoad(port, Duration.ofSeconds(seconds)).run(callers);
            Stopwatch.say("  load of the machine after: " + load());
        }
    }

    private void run(int callers) {
        CompletableFuture.allOf(
                        IntStream.range(0, callers).mapToObj(this::callsOn).toArray(CompletableFuture[]::new))
                .join();
        threads.shutdown();
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
        long begun = System.nanoTime();
        return http.sendAsync(call.request().timeout(PATIENCE).build(), BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    int status = failure == null ? answer.statusCode() : CallTally.NO_ANSWER;
                    tally.add(call.name(), call.honest(), status, System.nanoTime() - begun);
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

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
