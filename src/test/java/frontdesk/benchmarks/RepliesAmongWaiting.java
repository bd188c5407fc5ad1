package frontdesk.benchmarks;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.support.PostgreSqlServer;
import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a reply costs while few callbacks wait for one, and while 100,000 do. Some are asked for over HTTP and
 * texted; the others are copies of them in the database. Replies come one after the other.
 */
public final class RepliesAmongWaiting {
    private static final String TEN_IN_THE_MORNING = "2026-12-01T15:00:00Z";
    private static final int ASKED = 700;
    private static final int TO_WARM_UP = 100;
    private static final int REPLIES = 200;

    private final int port;
    private final JdbcTemplate database;
    private int answered;

    private RepliesAmongWaiting(ConfigurableApplicationContext frontdesk) {
        this.port = Integer.parseInt(frontdesk.getEnvironment().getProperty("local.server.port"));
        this.database = frontdesk.getBean(JdbcTemplate.class);
    }

    /** @param arguments how many wait in the end; 100,000 where nothing is said */
    public static void main(String[] arguments) throws Exception {
        int waiting = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        try (ConfigurableApplicationContext frontdesk = new SpringApplicationBuilder(FrontdeskApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + PostgreSqlServer.freshDatabase(),
                        "--frontdesk.demo.enabled=true",
                        "--frontdesk.demo.start-at=" + TEN_IN_THE_MORNING)) {
            new RepliesAmongWaiting(frontdesk).measure(waiting);
        }
    }

    private void measure(int waiting) throws Exception {
        IntStream.range(0, ASKED).parallel().forEach(number -> customer(number).asksForTextAhead());
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> waiting() >= ASKED);
        each(TO_WARM_UP, this::reply);
        replies();
        new WaitingCopies(database).make(waiting / (ASKED - answered));
        replies();
        LookUps.explain(database, phone(answered));
    }

    private void replies() throws Exception {
        TableReads reads = new TableReads(database);
        String what = "replies while %,d wait".formatted(waiting());
        Stopwatch.time(what, REPLIES, () -> each(REPLIES, this::reply));
        // A session of PostgreSQL tells its figures when it has been idle for ten seconds.
        Awaitility.await()
                .pollDelay(Duration.ofSeconds(12))
                .atMost(Duration.ofSeconds(30))
                .until(() -> true);
        reads.say(REPLIES);
    }

    private void each(int count, IntConsumer deed) {
        IntStream.range(answered, answered + count).forEach(deed);
        answered += count;
    }

    private void reply(int number) {
        if (!customer(number).replies("yes")) {
            throw new IllegalStateException("The reply of " + number + " matched nothing");
        }
    }

    private CallbackCustomerClient customer(int number) {
        return new CallbackCustomerClient(port, phone(number));
    }

    private static String phone(int number) {
        return "+1202%07d".formatted(2_000_000 + number);
    }

    private long waiting() {
        return database.queryForObject(
                "select count(*) from act_ru_event_subscr where event_name_ = 'customer-said-yes'", Long.class);
    }
}
