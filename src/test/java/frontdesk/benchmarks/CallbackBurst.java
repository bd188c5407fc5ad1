package frontdesk.benchmarks;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.support.PostgreSqlServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A Monday morning: so many callbacks asked for before the office opens, all texted when it does, a third answered with
 * yes and called, the rest texted once more and closed. On PostgreSQL, over HTTP, with the demo's clock and local
 * delivery; beside it the bare engine with the same model.
 */
public final class CallbackBurst {
    private static final String SIX_IN_THE_MORNING = "2026-12-01T11:00:00Z";
    private static final int CALLERS = 8;

    private final int count;
    private final int port;
    private final JdbcTemplate database;
    private final String[] references;

    private CallbackBurst(int count, ConfigurableApplicationContext frontdesk) {
        this.count = count;
        this.port = Integer.parseInt(frontdesk.getEnvironment().getProperty("local.server.port"));
        this.database = frontdesk.getBean(JdbcTemplate.class);
        this.references = new String[count];
    }

    /** @param arguments how many callbacks; 20,000 where nothing is said */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        new BareEngine().measure(Math.min(count, 3_000));
        try (ConfigurableApplicationContext frontdesk = new SpringApplicationBuilder(FrontdeskApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                        "--frontdesk.demo.enabled=true",
                        "--frontdesk.demo.start-at=" + SIX_IN_THE_MORNING)) {
            new CallbackBurst(count, frontdesk).measure();
        }
    }

    private void measure() throws Exception {
        int third = count / 3;
        database.execute("create table sample_request as select reference_number from request");
        Stopwatch.time("starts, over HTTP", count, () -> inParallel(count, this::ask));
        Stopwatch.time("texts, once the office opens", count, () -> movesTo("2026-12-01T13:00:01Z"));
        Stopwatch.say("texts delivered: " + texts("ask-by-text"));
        LookUps.explain(database, phone(0));
        Stopwatch.time("replies, over HTTP", third, () -> inParallel(third, this::reply));
        Stopwatch.time("calls made by officers, over HTTP", third, () -> inParallel(third, this::call));
        Stopwatch.time("due timers: an hour of silence", count - third, () -> movesTo("2026-12-01T14:05:00Z"));
        Stopwatch.time("second texts, next morning", count - third, () -> movesTo("2026-12-02T14:00:01Z"));
        Stopwatch.time("due timers and last texts", count - third, () -> movesTo("2026-12-02T15:05:00Z"));
        Stopwatch.say(
                "texts delivered: %d asking, %d last".formatted(texts("ask-by-text"), texts("say-how-to-ask-again")));
        sayWhatIsLeft();
    }

    private void sayWhatIsLeft() {
        Stopwatch.say("left over: %d instances, %d jobs, %d open requests"
                .formatted(
                        rows("select count(*) from act_ru_execution where business_key_ like 'CB-%'"
                                + " and parent_id_ is null and business_key_ not in (select * from sample_request)"),
                        rows("select count(*) from act_ru_job where process_def_key_ = 'text-ahead-callback'"
                                + " and process_instance_id_ not in (select process_instance_id from request"
                                + " where reference_number in (select * from sample_request))"),
                        rows("select count(*) from request where kind = 'text-ahead-callback' and outcome is null"
                                + " and reference_number not in (select * from sample_request)")));
    }

    private void ask(int number) {
        references[number] = new CallbackCustomerClient(port, phone(number)).asksForTextAhead();
    }

    private void reply(int number) {
        if (!new CallbackCustomerClient(port, phone(number)).replies("yes")) {
            throw new IllegalStateException("The reply of " + number + " matched nothing");
        }
    }

    private void call(int number) {
        new OfficerTaskClient("officer", port)
                .hasCompleted(references[number], "call-customer", Map.of("callResult", "REACHED"));
    }

    /** The demo's clock gives up after a minute of work; it is asked again until nothing is left to do. */
    private void movesTo(String moment) {
        FrontdeskHttpClient visitor = FrontdeskHttpClient.as("officer", port);
        visitor.post("/api/v1/demo/clock", "{\"to\": \"" + moment + "\"}");
        Awaitility.await()
                .atMost(Duration.ofHours(1))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> visitor.post("/api/v1/demo/clock", "{\"advance\": \"PT0S\"}")
                                .status()
                        == 200);
    }

    private long texts(String step) {
        return rows("select count(*) from local_message where reference like 'CB-%/" + step + "/%'"
                + " and split_part(reference, '/', 1) not in (select * from sample_request)");
    }

    private long rows(String question) {
        return database.queryForObject(question, Long.class);
    }

    private static String phone(int number) {
        return "+1202%07d".formatted(number + 2_000_000);
    }

    private static void inParallel(int count, IntConsumer deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<? extends Future<?>> all = IntStream.range(0, count)
                    .mapToObj(number -> threads.submit(() -> deed.accept(number)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
