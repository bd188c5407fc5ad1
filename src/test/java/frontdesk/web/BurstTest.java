package frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.AtOnce;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prevents that a burst freezes the node: when requests that held a connection waited for a second one of the same pool,
 * 25 at the same moment sufficed, and for half a minute nobody who needed the database was answered.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:burst;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=30000",
            "spring.datasource.hikari.maximum-pool-size=7",
            "spring.datasource.hikari.connection-timeout=10000",
            "frontdesk.database.nested-connections=2",
            "frontdesk.requests.at-once=4",
            "frontdesk.requests.longest-wait=60s",
            "frontdesk.caller-limit.per-minute=100000",
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.sample-requests=false",
            "frontdesk.progress.look-every=PT24H"
        })
class BurstTest {
    private static final String REDEMPTIONS = "/api/v1/access-codes/redemptions";
    private static final int CALLS = 400;
    private static final int STRANGERS = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void fourHundredRedemptionsAtOnceOnAFewConnectionsAreAllAnswered() {
        List<Answer> answers = AtOnce.all(IntStream.range(0, CALLS).boxed().toList(), this::redeem);

        assertThat(answers).allSatisfy(BurstTest::isNoFault);
        assertThat(answers).extracting(Answer::status).contains(422);
    }

    @Test
    void hundredTriesOfOneReceiptNumberAtOnceAreAllAnswered() {
        List<Answer> answers =
                AtOnce.all(IntStream.range(0, 100).boxed().toList(), number -> redeem(7_000_000, "one-" + number));

        assertThat(answers).extracting(Answer::status).containsOnly(422, 429);
        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 422)
                .hasSize(5);
    }

    @Test
    void whileEveryTurnIsTakenHealthAndSignInAreAnswered() {
        ExecutorService callers = Executors.newFixedThreadPool(50);
        List<CompletableFuture<Answer>> stuck = transactions.execute(status -> {
            // Whoever redeems waits for this row.
            database.sql("insert into access_code_tries (receipt_number, wrong, last_at)"
                            + " values ('IOE0008000000', 1, current_timestamp)")
                    .update();
            List<CompletableFuture<Answer>> calls = IntStream.range(0, 50)
                    .mapToObj(number ->
                            CompletableFuture.supplyAsync(() -> redeem(8_000_000, "stuck-" + number), callers))
                    .toList();
            Awaitility.await().until(() -> waiting() > 0);

            assertThat(FrontdeskHttpClient.as("portal", port)
                            .get("/actuator/health/readiness")
                            .status())
                    .isEqualTo(200);
            assertThat(FrontdeskHttpClient.as("portal", port)
                            .get("/actuator/prometheus")
                            .status())
                    .isEqualTo(403);
            assertThat(calls).noneMatch(CompletableFuture::isDone);
            return calls;
        });
        callers.shutdown();

        assertThat(stuck).extracting(CompletableFuture::join).allSatisfy(BurstTest::isNoFault);
    }

    private double waiting() {
        return metrics.get("frontdesk.requests.waiting").gauge().value();
    }

    private Answer redeem(int number) {
        return redeem(number, "key-" + number);
    }

    /** Every second one with a key. */
    private Answer redeem(int number, String key) {
        String body = """
                {"receiptNumber": "IOE%010d", "code": "00000-00000", "dateOfBirth": "1990-02-03",
                 "accountNumber": "123456789012"}""".formatted(number);
        boolean isKeyed = key.hashCode() % 2 == 0;
        return FrontdeskHttpClient.as("portal", port)
                .post(REDEMPTIONS, body, isKeyed ? Map.of("Idempotency-Key", key) : Map.of());
    }

    @Test
    void whileTwoHundredStrangersSendNothingHealthIsAnswered() throws IOException {
        List<Socket> strangers = new ArrayList<>();
        try {
            for (int number = 0; number < STRANGERS; number++) {
                strangers.add(whoAnnouncesABodyAndSendsNone());
            }

            for (String probe :
                    List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
                assertThat(FrontdeskHttpClient.as("portal", port).get(probe).status())
                        .isEqualTo(200);
            }
        } finally {
            for (Socket stranger : strangers) {
                stranger.close();
            }
        }
    }

    private Socket whoAnnouncesABodyAndSendsNone() throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write("POST /api/v1/callbacks HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void isNoFault(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isIn(422, 429, 503);
        if (answer.status() == 503) {
            assertThat(answer.headers()).containsKey("retry-after");
        }
    }
}
