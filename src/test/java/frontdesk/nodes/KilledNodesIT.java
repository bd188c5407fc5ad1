package frontdesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.LetterText;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import frontdesk.support.database.DatabaseDump;
import frontdesk.support.gateway.FakeGateway;
import frontdesk.support.gateway.GatewayFault;
import frontdesk.support.gateway.GatewayMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A node is killed (SIGKILL) while the gateway has taken messages and not answered, and another one goes on in its place:
 * nothing is lost, nothing is sent twice, and of the access codes the one that was sent works.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledNodesIT {
    private static final Logger LOG = LoggerFactory.getLogger(KilledNodesIT.class);
    private static final int KILLS = Integer.getInteger("frontdesk.kills", 1);
    private static final int REQUESTS_A_ROUND = 12;
    private static final String TEMPLATE = "0d6a0f0e-3f0e-4d0e-8a0e-5f6a7b8c9d0e";
    private static final String KEY = "frontdesk-" + TEMPLATE + "-" + TEMPLATE;
    private static final String LETTER = "/send-code-by-letter/1";
    private static final String EMAIL = "/send-code-by-email/1";
    private static final String ACCOUNT = "123456789012";

    private static final FakeGateway GATEWAY = new FakeGateway();
    private static final String URL = PostgreSqlServer.freshDatabase();
    private static final JdbcTemplate DATABASE = new JdbcTemplate(new DriverManagerDataSource(URL));
    private static NodeProcess node;

    @AfterAll
    static void stop() {
        node.close();
        GATEWAY.close();
    }

    /** At moments that a seed decides; {@code -Dfrontdesk.kills=50} kills as often as that. */
    @Test
    @Order(1)
    void whateverWasTakenWhenANodeDiedIsSentOnceAndNothingIsLost() throws IOException {
        Random random = new Random(20261201);
        List<String> customers = new ArrayList<>();
        node = start();
        for (int round = 0; round < KILLS; round++) {
            customers.addAll(burst(round, random));
            node.close();
            node = start();
            letWorkBeDone();
        }

        assertThat(customers)
                .allSatisfy(customer -> assertThat(GATEWAY.takenFor(customer))
                        .as("what %s got", customer)
                        .hasSize(1));
        assertThat(FrontdeskHttpClient.as("operator", node.port())
                        .get("/api/v1/operations/incidents")
                        .json()
                        .get("incidents"))
                .isEmpty();
        LOG.info(
                "{} kills, {} messages, {} of them asked about before a resend: 0 lost, 0 doubled",
                KILLS,
                customers.size(),
                GATEWAY.questions());
    }

    @Test
    @Order(2)
    void theCodeThatWasSentIsTheOneThatWorks() throws IOException {
        AccessCodeCustomerClient byLetter = new AccessCodeCustomerClient(node.port());
        AccessCodeCustomerClient byEmail =
                new AccessCodeCustomerClient(node.port()).hasCase("I-134A", "PAPER", "PENDING", "null", "null");
        GATEWAY.faults().always(GatewayFault.TAKES_AND_HANGS);
        String letter = byLetter.submitted() + LETTER;
        String email = byEmail.submitted() + EMAIL;
        await().atMost(Duration.ofMinutes(1))
                .until(() -> GATEWAY.takenAs(letter).size() == 1
                        && GATEWAY.takenAs(email).size() == 1);
        node.close();
        GATEWAY.faults().good();
        node = start();
        letWorkBeDone();

        String printed = printed(only(letter));
        String sent = LetterText.code(only(email).body());
        assertThat(states(byLetter)).isEqualTo(Map.of("IN_FORCE", 1L));
        assertThat(states(byEmail)).isEqualTo(Map.of("IN_FORCE", 1L));
        assertThat(GATEWAY.questions(letter)).as("it was asked about").isPositive();
        String afterFaults = aCodeThatTakesFourTries();
        assertThat(byLetter.at(node.port()).redeems(printed, ACCOUNT).status()).isEqualTo(200);
        assertThat(byEmail.at(node.port()).redeems(sent, ACCOUNT).status()).isEqualTo(200);
        nowhereIn(List.of(printed, sent, afterFaults), metrics());
        assertThat(new DatabaseDump(DATABASE).holding(byLetter.receiptNumber()))
                .as("what the scan must find, it finds")
                .contains("access_code.receipt_number", "case_file.receipt_number");
    }

    /** Requests are taken in, and the node is to die while their messages are on the way; who asked. */
    private static List<String> burst(int round, Random random) {
        List<String> customers = IntStream.range(0, REQUESTS_A_ROUND)
                .mapToObj(number -> "customer-%d-%d@example.org".formatted(round, number))
                .toList();
        int before = GATEWAY.taken().size();
        int untilDeath = before + 1 + random.nextInt(REQUESTS_A_ROUND - 4);
        IntStream.range(0, 4).forEach(call -> GATEWAY.faults().next(GatewayFault.NONE, GatewayFault.TAKES_AND_HANGS));
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", node.port());
        customers.forEach(customer -> ask(portal, customer));
        await().atMost(Duration.ofMinutes(1)).until(() -> GATEWAY.taken().size() >= Math.min(untilDeath, before + 8));
        node.kill();
        GATEWAY.faults().good();
        return customers;
    }

    private static void ask(FrontdeskHttpClient portal, String customer) {
        int status = portal.post(
                        "/api/v1/appointment-requests", """
                        {"requester": {"name": "Ana Perez", "email": "%s"}, "reason": "DEFERRED_ACTION",
                         "zipCode": "20001"}""".formatted(customer), Map.of("Idempotency-Key", customer))
                .status();
        assertThat(status).isEqualTo(201);
    }

    /** Three tries of which the gateway takes none leave three codes that nobody has; the fourth one works. */
    private static String aCodeThatTakesFourTries() {
        AccessCodeCustomerClient customer = new AccessCodeCustomerClient(node.port());
        GATEWAY.faults().next(GatewayFault.ERROR, GatewayFault.DROPS, GatewayFault.UNAVAILABLE);
        String letter = customer.submitted() + LETTER;
        letWorkBeDone();
        String printed = printed(only(letter));
        assertThat(states(customer)).isEqualTo(Map.of("IN_FORCE", 1L, "VOID", 3L));
        assertThat(customer.redeems(printed, ACCOUNT).status()).isEqualTo(200);
        return printed;
    }

    private static void nowhereIn(List<String> codes, String metrics) {
        assertThat(metrics).contains("http_server_requests");
        List<String> written = codes.stream()
                .flatMap(code -> Stream.of(code, code.replace("-", "")))
                .toList();
        assertThat(new DatabaseDump(DATABASE).holding(written).values()).allMatch(Set::isEmpty);
        assertThat(written).noneMatch(metrics::contains);
    }

    private static String metrics() {
        return FrontdeskHttpClient.as("operator", node.port())
                .get("/actuator/prometheus")
                .text();
    }

    private static GatewayMessage only(String reference) {
        assertThat(GATEWAY.takenAs(reference)).hasSize(1);
        return GATEWAY.takenAs(reference).get(0);
    }

    private static String printed(GatewayMessage letter) {
        return LetterText.code(LetterText.text(Base64.getDecoder().decode(letter.content())));
    }

    /** How many codes of this case are in which state. */
    private static Map<String, Long> states(AccessCodeCustomerClient customer) {
        return DATABASE
                .queryForList(
                        "select state from access_code where receipt_number = ?",
                        String.class,
                        customer.receiptNumber())
                .stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    /** A dead node's locks on its jobs outlive it by 8 seconds here; a step whose outcome is unknown is tried again. */
    private static void letWorkBeDone() {
        PortalClient clock = new PortalClient(node.port());
        clock.momentPasses();
        clock.timePasses("PT10M");
        clock.timePasses("PT40M");
    }

    private static NodeProcess start() throws IOException {
        return NodeProcess.start(
                FrontdeskApplication.class,
                "--spring.datasource.url=" + URL,
                "--frontdesk.demo.enabled=true",
                "--frontdesk.demo.start-at=2026-12-01T15:00:00Z",
                "--camunda.bpm.job-execution.lock-time-in-millis=8000",
                "--frontdesk.delivery.longest-send=4s",
                "--frontdesk.delivery.email=notify",
                "--frontdesk.delivery.letter=notify",
                "--frontdesk.notify.base-url=" + GATEWAY.baseUrl(),
                "--frontdesk.notify.api-key=" + KEY,
                "--frontdesk.notify.email-template=" + TEMPLATE);
    }
}
