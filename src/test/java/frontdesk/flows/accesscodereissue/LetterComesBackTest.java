package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.flows.accesscodereissue.process.AccessCodeReissueProcess;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.Race;
import frontdesk.support.RunningFrontdesk;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guards people whose letter came back against a code that strangers may have, and against waiting for nothing. */
@RunningFrontdesk
class LetterComesBackTest {
    private static final String VERIFY = "verify-identity";
    private static final String ACCOUNT = "123456789012";
    private static final String LETTER = "/send-code-by-letter/";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    private AccessCodeCustomerClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleInTheStory() {
        customer = new AccessCodeCustomerClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURNED",
                "DELIVERED RETURNED",
                "RETURNED DELIVERED",
                "PERMANENT_FAILURE",
                "TEMPORARY_FAILURE RETURNED",
                "RETURNED RETURNED PERMANENT_FAILURE"
            })
    void itsCodeIsVoidAtOnceAndAnOfficerLooks(String receipts) {
        String reference = customer.asks();
        String code = customer.codeInLetter(reference);

        for (String receipt : receipts.split(" ")) {
            gatewaySays(receipt, reference + LETTER + 1);
        }

        assertThat(customer.redeems(code, ACCOUNT).status()).isEqualTo(422);
        JsonNode request = customer.request(reference);
        assertThat(request.get("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(request.get("outcome").isNull()).isTrue();
        assertThat(officer.brief(reference, VERIFY).at("/whyVerify/value").asText())
                .isEqualTo("The last notice could not be delivered to the address on file.");
        assertThat(openTasks(reference)).isEqualTo(1);
    }

    @Test
    void theNextLetterGoesToTheAddressThatTheOfficerConfirmedAndMayComeBackToo() {
        String reference = customer.asks();
        gatewaySays("RETURNED", reference + LETTER + 1);
        assertThat(officer.completes(reference, VERIFY, Map.of("identityVerified", true))
                        .text())
                .contains("Fill in the address to which the notice goes");

        officer.hasCompleted(reference, VERIFY, address("7 Harbor Way"));
        aMomentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("CODE_SENT");
        assertThat(letters(reference)).hasSize(2);
        assertThat(letters(reference).get(1).get("to").asText()).contains("7 Harbor Way");
        assertThat(customer.delivered(reference).stream()
                        .filter(message -> message.get("channel").asText().equals("EMAIL")))
                .hasSize(2);

        gatewaySays("RETURNED", reference + LETTER + 2);
        assertThat(customer.request(reference).get("status").asText()).isEqualTo("IN_REVIEW");
        officer.hasCompleted(reference, VERIFY, Map.of("identityVerified", false));
        aMomentPasses();
        assertThat(customer.outcome(reference)).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void theFirstLetterThatComesBackLateLeavesTheCodeOfTheSecondAlone() {
        String reference = customer.asks();
        gatewaySays("PERMANENT_FAILURE", reference + LETTER + 1);
        officer.hasCompleted(reference, VERIFY, address("7 Harbor Way"));
        aMomentPasses();

        gatewaySays("RETURNED", reference + LETTER + 1);

        assertThat(customer.outcome(reference)).isEqualTo("CODE_SENT");
        assertThat(officer.sees(reference, VERIFY)).isFalse();
    }

    @Test
    void aCodeThatIsUsedAlreadyIsNoMatterAnyMore() {
        String reference = customer.asks();
        customer.redeems(customer.codeInLetter(reference), ACCOUNT).expect(200);

        gatewaySays("RETURNED", reference + LETTER + 1);

        assertThat(customer.outcome(reference)).isEqualTo("CODE_SENT");
        assertThat(officer.sees(reference, VERIFY)).isFalse();
        assertThat(customer.caseFile().get("accountNumber").asText()).isEqualTo(ACCOUNT);
    }

    @Test
    void aCodeThatANewerOneHasReplacedIsNoMatterAnyMore() {
        String first = customer.asks();
        String second = customer.asks();

        gatewaySays("RETURNED", first + LETTER + 1);

        assertThat(officer.sees(first, VERIFY)).isFalse();
        assertThat(customer.redeems(customer.codeInLetter(second), ACCOUNT).status())
                .isEqualTo(200);
    }

    @Test
    void aRequestThatIsWithdrawnMeanwhileStaysWithdrawn() {
        String reference = customer.asks();
        gatewaySays("RETURNED", reference + LETTER + 1);
        assertThat(new PortalClient(port).withdraws(reference)).isEqualTo(204);

        gatewaySays("RETURNED", reference + LETTER + 1);
        gatewaySays("PERMANENT_FAILURE", reference + LETTER + 1);

        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        assertThat(officer.sees(reference, VERIFY)).isFalse();
    }

    @Test
    void aLetterThatComesBackWhileTheFlowIsSuspendedIsVoidAtOnceAndLookedAtOnceItGoesOn() {
        String reference = customer.asks();
        String code = customer.codeInLetter(reference);
        repository.suspendProcessDefinitionByKey(AccessCodeReissueProcess.KEY, true, null);

        try {
            gatewaySays("RETURNED", reference + LETTER + 1);
            assertThat(customer.redeems(code, ACCOUNT).status()).isEqualTo(422);
            new PortalClient(port).timePasses("PT25H");
            assertThat(officer.sees(reference, VERIFY)).isFalse();
        } finally {
            repository.activateProcessDefinitionByKey(AccessCodeReissueProcess.KEY, true, null);
        }
        new PortalClient(port).timePasses("PT31M");

        assertThat(officer.sees(reference, VERIFY)).isTrue();
    }

    @Test
    void theSameReceiptManyTimesAtOnceOpensOneTask() {
        String reference = customer.asks();

        Race.of(Collections.nCopies(8, (Callable<Boolean>) () -> {
            receipt("RETURNED", reference + LETTER + 1);
            return true;
        }));
        new PortalClient(port).momentPasses();

        assertThat(openTasks(reference)).isEqualTo(1);
    }

    private void gatewaySays(String status, String message) {
        receipt(status, message);
        new PortalClient(port).momentPasses();
    }

    private void receipt(String status, String message) {
        FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/delivery-receipts", """
                        {"id": "%s", "reference": "%s", "status": "%s"}""".formatted(UUID.randomUUID(), message, status))
                .expect(202);
    }

    private int openTasks(String reference) {
        return FrontdeskHttpClient.as("officer", port)
                .get("/engine-rest/task?processInstanceBusinessKey=" + reference)
                .json()
                .size();
    }

    private List<JsonNode> letters(String reference) {
        return customer.delivered(reference).stream()
                .filter(message -> message.get("channel").asText().equals("LETTER"))
                .toList();
    }

    private static Map<String, Object> address(String street) {
        return Map.of(
                "identityVerified", true,
                "addressLine1", street,
                "addressCity", "New York",
                "addressState", "NY",
                "addressZipCode", "10001");
    }

    private void aMomentPasses() {
        PortalClient clock = new PortalClient(port);
        clock.momentPasses();
        clock.momentPasses();
        clock.momentPasses();
    }
}
