package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever cannot be reached by e-mail is told by an officer: nobody goes to an appointment that is no more. */
@RunningFrontdesk
class NoticeComesBackTest extends RescheduleStory {
    @Autowired
    private RuntimeService runtime;

    private String nowhere;

    @BeforeEach
    void anAddressThatDoesNotExist() {
        nowhere = customer.email().replace("@example.org", "@example.invalid");
    }

    @Test
    void aRefusedNoticeGoesToTheRightAddressOnceAnOfficerKnowsIt() {
        String right = customer.email();
        String reference = customer.writesFrom(nowhere).asks("ILLNESS", wished());
        clock.momentPasses();

        officer.hasCompleted(reference, OTHER_WAY, Map.of("note", "Called.", "correctedEmail", right));
        clock.momentPasses();

        customer.writesFrom(right);
        assertThat(lastMail().get("subject").asText()).startsWith("Your new biometrics appointment");
        assertThat(customer.status(reference)).isEqualTo("SCHEDULED");
        assertThat(officer.sees(reference, OTHER_WAY)).isFalse();
    }

    @Test
    void aNoticeThatComesBackLaterIsToldAnotherWay() {
        String reference = customer.asks("ILLNESS", wished());
        clock.momentPasses();

        gatewaySaysThatItCannotBeDelivered(lastMail());
        clock.momentPasses();

        assertThat(officer.brief(reference, OTHER_WAY)
                        .at("/newAppointment/value")
                        .asText())
                .contains("8:00 AM");
        officer.hasCompleted(reference, OTHER_WAY, Map.of("note", "Called and told the time."));
        assertThat(customer.status(reference)).isEqualTo("COMPLETED");
        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
    }

    @Test
    void aNoticeThatComesBackToASuspendedFlowIsToldAnotherWayOnceItGoesOn() {
        String reference = customer.asks("ILLNESS", wished());
        clock.momentPasses();
        String instance = instance(reference);
        runtime.suspendProcessInstanceById(instance);

        gatewaySaysThatItCannotBeDelivered(lastMail());
        clock.momentPasses();
        runtime.activateProcessInstanceById(instance);
        clock.timePasses("PT6M");

        assertThat(officer.brief(reference, OTHER_WAY).at("/conversation/value").asText())
                .containsOnlyOnce("An e-mail came back");
    }

    @Test
    void anAnswerThatCannotBeDeliveredIsToldAnotherWay() {
        String barred =
                customer.writesFrom(nowhere).isExpected(appointment(), 2).asks("ILLNESS", wished());
        clock.momentPasses();
        officer.hasCompleted(barred, OTHER_WAY, Map.of("note", "Called."));
        assertThat(customer.outcome(barred)).isEqualTo("NOT_ELIGIBLE");

        String refused = customer.isExpected(appointment(), 0).asks("OTHER", wished());
        officer.hasCompleted(refused, REVIEW, accepted(false));
        clock.momentPasses();
        officer.hasCompleted(refused, OTHER_WAY, Map.of("note", "Called."));
        assertThat(customer.outcome(refused)).isEqualTo("NO_GOOD_CAUSE");
    }

    @Test
    void whoeverWasToldOfAnOfficeThatMovesIsToldAnotherWay() {
        String reference = customer.asks("ILLNESS", wished());
        clock.momentPasses();

        customer.seenAtOfficeOf(EASTERN, 1, "08:30");
        clock.momentPasses();
        assertThat(officer.sees(reference, OTHER_WAY))
                .as("8:00 is within the hours")
                .isFalse();

        customer.seenAtOfficeOf("America/Chicago", 1, "08:30");
        clock.momentPasses();
        assertThat(officer.brief(reference, OTHER_WAY).at("/conversation/value").asText())
                .contains("its time zone is now America/Chicago");
    }

    private String instance(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
    }

    private void gatewaySaysThatItCannotBeDelivered(JsonNode mail) {
        int status = FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/delivery-receipts", """
                        {"id": "%s", "reference": "%s", "status": "PERMANENT_FAILURE"}""".formatted(
                                UUID.randomUUID(), mail.get("reference").asText()))
                .status();
        assertThat(status).isEqualTo(202);
    }
}
