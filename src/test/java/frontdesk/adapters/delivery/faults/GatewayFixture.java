package frontdesk.adapters.delivery.faults;

import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.gateway.FakeGateway;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A whole Frontdesk before a gateway that misbehaves as a test says, and a customer whom it reaches. */
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:through-faults;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.sample-requests=false",
            "frontdesk.progress.look-every=PT24H",
            "frontdesk.demo.start-at=2026-12-01T15:00:00Z",
            "frontdesk.delivery.longest-send=1s",
            "frontdesk.delivery.email=notify",
            "frontdesk.delivery.text=notify"
        })
abstract class GatewayFixture {
    private static final String TEMPLATE = "0d6a0f0e-3f0e-4d0e-8a0e-5f6a7b8c9d0e";
    static final String TOKEN = "a-token-of-at-least-32-characters-2026";
    static final FakeGateway GATEWAY = new FakeGateway();

    @LocalServerPort
    int port;

    PortalClient portal;
    String customer;

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("frontdesk.notify.base-url", GATEWAY::baseUrl);
        properties.add("frontdesk.notify.api-key", () -> "frontdesk-" + TEMPLATE + "-" + TEMPLATE);
        properties.add("frontdesk.notify.text-template", () -> TEMPLATE);
        properties.add("frontdesk.notify.email-template", () -> TEMPLATE);
        properties.add("frontdesk.notify.reply-token", () -> TOKEN);
    }

    @AfterAll
    static void closeTheGateway() {
        GATEWAY.close();
    }

    @BeforeEach
    void aCustomerBeforeAGatewayInGoodHealth() {
        GATEWAY.faults().good();
        GATEWAY.up();
        portal = new PortalClient(port);
        portal.momentPasses();
        customer = UUID.randomUUID() + "@example.org";
    }
}
