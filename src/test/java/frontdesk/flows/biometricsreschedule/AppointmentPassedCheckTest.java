package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.support.RunningFrontdesk;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Officers who are late, appointments that pass meanwhile, cases that change meanwhile. */
@RunningFrontdesk
class AppointmentPassedCheckTest extends RescheduleStory {

    @Test
    void anOverdueDecisionGivesThePlaceBackAndRises() {
        String reference = customer.asks("OTHER", wished());

        clock.waitsUntil(start.plusDays(1).plusMinutes(1));

        assertThat(free(wished())).isEqualTo(4);
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(65);
        String task = officer.task(reference, REVIEW).orElseThrow().get("id").asText();
        assertThat(new OfficerTaskClient("supervisor", port).list("Late biometrics decisions"))
                .anyMatch(late -> late.get("id").asText().equals(task));
    }

    @Test
    void afterTheHoldTheWishedDayIsTriedOnceMoreAndElseAnOfficerChooses() {
        String reference = customer.asks("OTHER", wished());
        clock.waitsUntil(start.plusDays(1).plusMinutes(1));
        wishedDayIsFull();

        officer.hasCompleted(reference, REVIEW, accepted(true));

        assertThat(officer.sees(reference, CHOOSE)).isTrue();
        officer.hasCompleted(reference, CHOOSE, Map.of("appointmentAt", somethingFree()));
        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
    }

    @Test
    void aPlaceIsHeldAtTheLatestUntilTwelveHoursBeforeTheAppointment() {
        ZonedDateTime soon = start.plusHours(20);
        customer.isExpected(soon, 0);
        String reference = customer.asks("OTHER", wished());

        assertThat(officer.due(reference, REVIEW).toInstant())
                .isEqualTo(soon.minusHours(12).toInstant());
        clock.waitsUntil(soon.minusHours(12).plusSeconds(1));

        assertThat(free(wished())).isEqualTo(4);
        assertThat(officer.sees(reference, REVIEW)).isTrue();
    }

    @Test
    void aDecisionAfterTheAppointmentIsRefusedAndTheCustomerIsToldToCall() {
        String reference = customer.asks("OTHER", wished());
        String task = officer.task(reference, REVIEW).orElseThrow().get("id").asText();

        clock.waitsUntil(appointment().plusMinutes(1));

        var late = FrontdeskHttpClient.as("officer", port).post("/engine-rest/task/" + task + "/complete", """
                {"variables": {"goodCauseAccepted": {"value": true}}}""");
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.text()).contains("its time has passed").doesNotContain("Exception:");
        assertThat(customer.outcome(reference)).isEqualTo("NOT_ELIGIBLE");
        assertThat(lastMail().get("body").asText()).contains("has passed", "Call us");
        assertThat(free(wished())).isEqualTo(4);
    }

    @Test
    void aTimeThatIsNotChosenBeforeTheAppointmentIsNotChosenAtAll() {
        wishedDayIsFull();
        String reference = customer.asks("ILLNESS", wished());

        clock.waitsUntil(appointment().plusMinutes(1));

        assertThat(officer.sees(reference, CHOOSE)).isFalse();
        assertThat(customer.outcome(reference)).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aCaseThatChangesDuringTheReviewIsLookedAtOnceMore() {
        String reference = customer.asks("OTHER", wished());
        customer.isExpected(appointment().plusDays(1), 0);

        officer.hasCompleted(reference, REVIEW, accepted(true));
        clock.momentPasses();

        assertThat(officer.sees(reference, REVIEW))
                .as("again, with the new appointment")
                .isTrue();
        officer.hasCompleted(reference, REVIEW, accepted(true));
        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
    }

    @Test
    void aCaseThatIsDecidedBeforeATimeIsChosenIsClosed() {
        wishedDayIsFull();
        String reference = customer.asks("ILLNESS", wished());
        customer.isExpected(appointment(), 0, "DENIED");

        officer.hasCompleted(reference, CHOOSE, Map.of("appointmentAt", somethingFree()));

        assertThat(customer.outcome(reference)).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aPlaceThatSomebodyElseHasIsRefusedWithWhatIsFreeAndTheTaskStaysOpen() {
        wishedDayIsFull();
        String reference = customer.asks("ILLNESS", wished());
        String gone = somethingFree();
        new BiometricsCustomerClient(port).seenWith(customer).isExpected(ZonedDateTime.parse(gone), 0);

        var refused = officer.completes(reference, CHOOSE, Map.of("appointmentAt", gone));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("just gone", "Next free");
        assertThat(officer.sees(reference, CHOOSE)).isTrue();
        assertThat(customer.record().get("timesRescheduled").asInt()).isZero();
    }
}
