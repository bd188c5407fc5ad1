package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A code that nobody got has voided the older ones all the same: whoever has one of these on paper is told. */
@RunningFrontdesk
class OlderCodesAreVoidTest {
    private static final String ACCOUNT = "123456789012";

    @LocalServerPort
    private int port;

    private AccessCodeCustomerClient customer;
    private PortalClient portal;
    private String older;
    private String reference;

    /** The older code is on paper; the e-mail with the new one is refused. */
    @BeforeEach
    void aNoticeThatNobodyTook() {
        customer = new AccessCodeCustomerClient(port);
        portal = new PortalClient(port);
        older = customer.codeInLetter(customer.asks());
        customer.hasCase("I-134A", "PAPER", "PENDING", "null", "null", "12 Elm Street", "gone@example.invalid");
        reference = customer.asks();
        assertThat(customer.redeems(older, ACCOUNT).status()).isEqualTo(422);
    }

    @Test
    void whoIsNotVerifiedReadsItInTheLastEmail() {
        new OfficerTaskClient("officer", port)
                .hasCompleted(reference, "verify-identity", Map.of("identityVerified", false));
        portal.momentPasses();

        assertThat(customer.delivered(reference, "EMAIL").get("body").asText())
                .contains("codes from older letters and e-mails no longer work");
    }

    @Test
    void whoWithdrawsReadsItInTheTimeline() {
        assertThat(portal.withdraws(reference)).isEqualTo(204);

        assertThat(customer.request(reference).get("timeline").findValuesAsText("what"))
                .contains("You withdrew your request. Codes from older letters and e-mails no longer work.");
    }

    @Test
    void whoAsksAgainGetsACodeThatWorks() {
        customer.hasCase("I-765", "PAPER", "PENDING", "null", "null");
        portal.withdraws(reference);

        String third = customer.asks();
        new OfficerTaskClient("officer", port).hasCompleted(third, "verify-identity", Map.of("identityVerified", true));
        portal.momentPasses();

        assertThat(customer.redeems(customer.codeInLetter(third), ACCOUNT).status())
                .isEqualTo(200);
    }
}
