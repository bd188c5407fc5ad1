package frontdesk.adapters.delivery.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.support.gateway.GatewayCallbacks;
import frontdesk.support.gateway.GatewayFault;
import frontdesk.support.gateway.GatewayMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A whole Frontdesk before a gateway that has every fault: each message arrives once, or is reported.
 */
@ExtendWith(OutputCaptureExtension.class)
class ThroughFaultsTest extends GatewayFixture {
    @ParameterizedTest
    @EnumSource(
            value = GatewayFault.class,
            names = {"NONE", "REFUSES"},
            mode = EnumSource.Mode.EXCLUDE)
    void whateverGoesWrongTheMessageArrivesOnceAndTheLogSaysNotWhoGotWhat(GatewayFault fault, CapturedOutput log) {
        GATEWAY.faults().next(fault);
        String reference = portal.asks(customer);
        portal.momentPasses();

        GATEWAY.faults().good();
        portal.timePasses("PT10M");

        assertThat(GATEWAY.takenFor(customer)).hasSize(1);
        assertThat(stuck(reference)).isEmpty();
        assertThat(log).contains("DeliveryFailed: ").doesNotContain(customer, "Hello Ana", "Ana Perez");
    }

    @Test
    void aGatewayThatIsDownForHoursDelaysAndLosesNothing() {
        GATEWAY.down();
        portal.asks(customer);
        portal.timePasses("PT5H");
        assertThat(GATEWAY.takenFor(customer)).isEmpty();

        GATEWAY.up();
        portal.timePasses("PT1H");

        assertThat(GATEWAY.takenFor(customer)).hasSize(1);
    }

    @Test
    void aGatewayThatIsDownForLongerThanADayIsReportedAndItsMessagesAreSentByARetryOfTheGroup() {
        GATEWAY.down();
        String reference = portal.asks(customer);
        portal.timePasses("P1DT2H");

        JsonNode group = stuck(reference).get(0);
        assertThat(group.get("step").asText()).isEqualTo("send-request-received");
        assertThat(group.get("label").asText()).isEqualTo("Confirm receipt");
        assertThat(group.get("cause").asText()).startsWith("The e-mail gateway could not be ");

        GATEWAY.up();
        JsonNode retried = operator()
                .post("/api/v1/operations/incidents/" + group.get("id").asText() + "/retry", "")
                .json();
        assertThat(retried.findValuesAsText("result")).containsOnly("DONE");
        assertThat(GATEWAY.takenFor(customer)).hasSize(1);
        assertThat(stuck(reference)).isEmpty();
    }

    @Test
    void aRefusedAddressIsNotTriedAgainAndBecomesAnOfficersTask() {
        GATEWAY.faults().next(GatewayFault.REFUSES);
        String reference = portal.asks(customer);

        portal.timePasses("PT1H");

        assertThat(GATEWAY.takenFor(customer)).isEmpty();
        assertThat(GATEWAY.tries(reference + "/send-request-received/1")).isEqualTo(1);
        assertThat(new OfficerTaskClient("officer", port).sees(reference, "reach-customer-another-way"))
                .isTrue();
        assertThat(stuck(reference)).isEmpty();
    }

    @Test
    void aLetterThatThePostReturnsVoidsItsCode() {
        AccessCodeCustomerClient owner = new AccessCodeCustomerClient(port);
        String reference = owner.asks();
        String code = owner.codeInLetter(reference);

        GATEWAY.callsBack("http://localhost:" + port, TOKEN).receipt(letter(reference), "returned");
        portal.momentPasses();

        assertThat(owner.redeems(code, "123456789012").status()).isEqualTo(422);
        assertThat(new OfficerTaskClient("officer", port).sees(reference, "verify-identity"))
                .isTrue();
    }

    @Test
    void receiptsThatComeLateTwiceAndOutOfOrderHaveOneEffect() {
        String reference = portal.asks(customer);
        portal.momentPasses();
        GatewayCallbacks gateway = GATEWAY.callsBack("http://localhost:" + port, TOKEN);
        GatewayMessage message = GATEWAY.takenFor(customer).get(0);

        gateway.receipt(message, "temporary-failure");
        gateway.receipt(message, "permanent-failure");
        gateway.receipt(message, "permanent-failure");
        gateway.receipt(message, "temporary-failure");
        gateway.receipt(message, "delivered");
        portal.momentPasses();

        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        officer.hasCompleted(reference, "reach-customer-another-way", Map.of("note", "Called."));
        assertThat(officer.sees(reference, "reach-customer-another-way")).isFalse();
    }

    @Test
    void aFailureThatIsKnownBeforeTheStepIsDoneIsToldToTheFlowOnce() {
        GATEWAY.faults().next(GatewayFault.TAKES_AND_DROPS);
        String reference = portal.asks(customer);
        portal.momentPasses();
        GatewayMessage message = GATEWAY.takenFor(customer).get(0);

        GATEWAY.callsBack("http://localhost:" + port, TOKEN).receipt(message, "permanent-failure");
        portal.timePasses("PT10M");

        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        officer.hasCompleted(reference, "reach-customer-another-way", Map.of("note", "Called."));
        assertThat(officer.sees(reference, "reach-customer-another-way")).isFalse();
        assertThat(GATEWAY.takenFor(customer)).hasSize(1);
    }

    @Test
    void aTextWhoseAnswerWasLostIsAskedAboutAndItsReplyFindsTheCallback() {
        String phone = "+12025550142";
        GATEWAY.faults().next(GatewayFault.TAKES_AND_DROPS);
        CallbackCustomerClient caller = new CallbackCustomerClient(port, phone);
        String reference = caller.asksForTextAhead();
        portal.timePasses("PT5M");
        assertThat(GATEWAY.takenFor(phone)).hasSize(1);
        assertThat(GATEWAY.questions(reference + "/ask-by-text/1")).isEqualTo(1);

        GATEWAY.callsBack("http://localhost:" + port, TOKEN)
                .text(UUID.randomUUID().toString(), "12025550142", "YES", Instant.EPOCH);

        assertThat(new OfficerTaskClient("officer", port).sees(reference, "call-customer"))
                .isTrue();
    }

    @Test
    void aGatewayThatComesBackAtNightTextsNobodyBeforeTheMorningAndTheQuestionIsTheSameAttempt() {
        ZonedDateTime noon =
                portal.now().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).with(LocalTime.NOON);
        portal.waitsUntil(noon);
        GATEWAY.down();
        String phone = "+12025550144";
        String reference = new CallbackCustomerClient(port, phone).asksForTextAhead();
        portal.waitsUntil(noon.plusHours(12));
        GATEWAY.up();
        portal.waitsUntil(noon.plusHours(19).plusMinutes(59));
        assertThat(GATEWAY.takenFor(phone)).isEmpty();
        portal.waitsUntil(noon.plusHours(20).plusMinutes(1));
        assertThat(GATEWAY.takenFor(phone))
                .extracting(GatewayMessage::reference)
                .containsExactly(reference + "/ask-by-text/1");
        assertThat(stuck(reference)).isEmpty();
    }

    @Test
    void aYesThatComesBeforeOurSendingIsConfirmedIsHeardOnceItIs() {
        String phone = "+12025550145";
        GATEWAY.faults().next(GatewayFault.TAKES_AND_DROPS);
        String reference = new CallbackCustomerClient(port, phone).asksForTextAhead();
        portal.momentPasses();
        assertThat(GATEWAY.takenFor(phone)).hasSize(1);

        int status = GATEWAY.callsBack("http://localhost:" + port, TOKEN)
                .text(UUID.randomUUID().toString(), "(202) 555-0145", "YES", Instant.EPOCH);
        assertThat(status).isEqualTo(200);
        assertThat(new OfficerTaskClient("officer", port).sees(reference, "call-customer"))
                .isFalse();
        portal.timePasses("PT1M");

        assertThat(new OfficerTaskClient("officer", port).sees(reference, "call-customer"))
                .isTrue();
        assertThat(GATEWAY.takenFor(phone)).hasSize(1);
    }

    @Test
    void onlyTheGatewaysOwnTokenOpensTheAddressesThatItCallsBack() {
        String frontdesk = "http://localhost:" + port;

        assertThat(GATEWAY.callsBack(frontdesk, TOKEN).text("id-1", "12025550143", "hello", Instant.EPOCH))
                .isEqualTo(200);
        assertThat(GATEWAY.callsBack(frontdesk, TOKEN + "x").text("id-2", "12025550143", "hello", Instant.EPOCH))
                .isEqualTo(401);
        assertThat(GATEWAY.callsBack(frontdesk, "").text("id-3", "12025550143", "hello", Instant.EPOCH))
                .isEqualTo(401);
        assertThat(FrontdeskHttpClient.as("portal", port)
                        .get("/api/v1/notify/received-texts")
                        .status())
                .isEqualTo(401);
        FrontdeskHttpClient.Answer byPassword =
                FrontdeskHttpClient.as("portal", port).post("/api/v1/notify/delivery-receipts", "{}");
        assertThat(byPassword.json().path("status").asInt()).isEqualTo(401);
        assertThat(byPassword.headers().get("content-type")).containsExactly("application/problem+json");
    }

    /** The groups of stuck steps in which one of this request is. */
    private static GatewayMessage letter(String reference) {
        return new GatewayMessage(
                UUID.randomUUID(), "letter", reference + "/send-code-by-letter/1", "", "", "", "", "delivered");
    }

    private List<JsonNode> stuck(String reference) {
        JsonNode groups = operator().get("/api/v1/operations/incidents").json().get("incidents");
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(group -> group.findValuesAsText("referenceNumber").contains(reference))
                .toList();
    }

    private FrontdeskHttpClient operator() {
        return FrontdeskHttpClient.as("operator", port);
    }
}
