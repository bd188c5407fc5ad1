package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.Requester;
import frontdesk.ports.request.Requests;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody can switch off the officer's look at the third request for a code. */
@RunningFrontdesk
class IdentityCheckStaysOnTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Requests requests;

    @Test
    void manyCallbacksThatNameTheReceiptNumberDoNotHideTheThirdCodeRequest() {
        AccessCodeCustomerClient victim = new AccessCodeCustomerClient(port);
        victim.asks();
        victim.asks();
        IntStream.range(0, 101).forEach(one -> requests.receive(callbackAbout(victim.receiptNumber())));

        String third = victim.asks();

        assertThat(new OfficerTaskClient("officer", port).sees(third, "verify-identity"))
                .isTrue();
        assertThat(victim.delivered(third))
                .noneMatch(message -> message.get("channel").asText().equals("LETTER"));
    }

    private static Requests.NewRequest callbackAbout(String receiptNumber) {
        Requester somebody = new Requester(
                Requester.Role.APPLICANT,
                "Somebody Else",
                Optional.of("somebody@example.org"),
                Optional.empty(),
                Language.EN);
        return new Requests.NewRequest(
                "text-ahead-callback", "CB", somebody, Map.of("receiptNumber", receiptNumber), Set.of());
    }
}
