package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.FakeGateway;
import frontdesk.support.GatewayFault;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills a node again and again (SIGKILL) while the gateway has taken messages and not answered, at moments that a seed
 * decides. Nothing is lost and nothing is sent twice. {@code -Dfrontdesk.kills=50} kills as often as that.
 */
class KilledNodesIT {
    private static final Logger LOG = LoggerFactory.getLogger(KilledNodesIT.class);
    private static final int KILLS = Integer.getInteger("frontdesk.kills", 1);
    private static final int REQUESTS_A_ROUND = 12;
    private static final String TEMPLATE = "0d6a0f0e-3f0e-4d0e-8a0e-5f6a7b8c9d0e";
    private static final String KEY = "frontdesk-" + TEMPLATE + "-" + TEMPLATE;

    private final FakeGateway gateway = new FakeGateway();
    private final String database = PostgreSqlServer.freshDatabase();
    private final Random random = new Random(20261201);

    @AfterEach
    void closeTheGateway() {
        gateway.close();
    }

    @Test
    void whateverWasTakenWhenANodeDiedIsSentOnceAndNothingIsLost() throws Exception {
        List<String> customers = new ArrayList<>();
        for (int round = 0; round < KILLS; round++) {
            customers.addAll(burst(round));
        }

        try (NodeProcess node = start()) {
            letWorkBeDone(node);
            assertThat(customers)
                    .allSatisfy(customer -> assertThat(gateway.takenFor(customer))
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
                    gateway.questions());
        }
    }

    /** A node that takes requests in and dies while their messages are on the way; who asked. */
    private List<String> burst(int round) throws Exception {
        List<String> customers = IntStream.range(0, REQUESTS_A_ROUND)
                .mapToObj(number -> "customer-%d-%d@example.org".formatted(round, number))
                .toList();
        try (NodeProcess node = start()) {
            letWorkBeDone(node);
            int before = gateway.taken().size();
            int untilDeath = before + 1 + random.nextInt(REQUESTS_A_ROUND - 4);
            IntStream.range(0, 4)
                    .forEach(call -> gateway.faults().next(GatewayFault.NONE, GatewayFault.TAKES_AND_HANGS));
            FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", node.port());
            customers.forEach(customer -> ask(portal, customer));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> gateway.taken().size() >= Math.min(untilDeath, before + 8));
            node.kill();
        } finally {
            gateway.faults().good();
        }
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

    /** A dead node's locks on its jobs outlive it by 8 seconds here; a step whose outcome is unknown is tried again. */
    private static void letWorkBeDone(NodeProcess node) {
        PortalClient clock = new PortalClient(node.port());
        clock.momentPasses();
        clock.timePasses("PT10M");
    }

    private NodeProcess start() throws Exception {
        return NodeProcess.start(
                FrontdeskApplication.class,
                "--spring.datasource.url=" + database,
                "--frontdesk.demo.enabled=true",
                "--frontdesk.demo.start-at=2026-12-01T15:00:00Z",
                "--camunda.bpm.job-execution.lock-time-in-millis=8000",
                "--frontdesk.delivery.longest-send=4s",
                "--frontdesk.delivery.email=notify",
                "--frontdesk.notify.base-url=" + gateway.baseUrl(),
                "--frontdesk.notify.api-key=" + KEY,
                "--frontdesk.notify.email-template=" + TEMPLATE);
    }
}
