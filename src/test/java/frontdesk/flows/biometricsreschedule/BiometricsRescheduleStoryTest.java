package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.support.RunningFrontdesk;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The promise from the request to the new appointment, over HTTP. */
@RunningFrontdesk
class BiometricsRescheduleStoryTest extends RescheduleStory {

    @Test
    void aFirstMoveForAReasonOnTheListHappensAtOnce() {
        String reference = customer.asks("ILLNESS", wished());
        clock.momentPasses();

        JsonNode request = customer.request(reference);
        assertThat(request.get("outcome").asText()).isEqualTo("RESCHEDULED");
        assertThat(request.get("status").asText()).isEqualTo("SCHEDULED");
        assertThat(request.at("/appointment/at").asText()).startsWith(wished() + "T08:00");
        assertThat(request.at("/appointment/timeZone").asText()).isEqualTo(EASTERN);
        assertThat(free(wished())).isEqualTo(3);
        assertThat(free(appointment().toLocalDate()))
                .as("the old place is free again")
                .isEqualTo(4);
        assertThat(customer.record().get("timesRescheduled").asInt()).isOne();
        assertThat(customer.record().get("appointmentAt").asText()).startsWith(wished() + "T08:00");
    }

    @Test
    void theNewNoticeGoesOutWithWhatToBringAndAnUpdateForTheCalendar() {
        customer.asks("ILLNESS", wished());
        clock.momentPasses();

        JsonNode mail = lastMail();
        assertThat(mail.get("subject").asText()).startsWith("Your new biometrics appointment (BR-");
        assertThat(mail.get("body").asText()).contains("What to bring", "a photo ID", "8:00 AM", "canceled");
        assertThat(attachment(mail, "biometrics-notice.pdf")).startsWith("%PDF-");
        assertThat(attachment(mail, "appointment.ics"))
                .contains("METHOD:REQUEST", "SEQUENCE:1", "TZID=America/New_York:")
                .doesNotContain(customer.receipt());
    }

    @Test
    void theAppointmentTakesPlaceAndTheRequestIsComplete() {
        String reference = customer.asks("ILLNESS", wished());

        clock.timePasses("P8D");

        assertThat(customer.status(reference)).isEqualTo("COMPLETED");
        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
    }

    @Test
    void atTheSecondMoveAnOfficerDecidesWhileTheWishedPlaceIsHeld() {
        customer.isExpected(appointment(), 1);
        String reference = customer.asks("ILLNESS", wished());
        clock.momentPasses();
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
        assertThat(free(wished())).as("one is held").isEqualTo(3);
        assertThat(customer.request(reference).get("appointment").isNull()).isTrue();
        assertThat(lastMail().get("subject").asText()).startsWith("We are looking at your request");
        assertThat(officer.priority(reference, REVIEW)).isEqualTo(55);
        assertThat(officer.due(reference, REVIEW).toInstant())
                .isBetween(
                        start.plusDays(1).toInstant(),
                        start.plusDays(1).plusMinutes(1).toInstant());

        officer.hasCompleted(reference, REVIEW, accepted(true));
        clock.momentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
        assertThat(free(wished())).isEqualTo(3);
        assertThat(free(appointment().toLocalDate())).isEqualTo(4);
        assertThat(customer.record().get("timesRescheduled").asInt()).isEqualTo(2);
        assertThat(customer.timeline(reference)).anyMatch(line -> line.startsWith("We moved your appointment."));
    }

    @Test
    void anotherReasonIsNeverRefusedByAMachineAndARefusedOneGivesItsPlaceBack() {
        String reference = customer.asks("OTHER", wished());
        assertThat(free(wished())).isEqualTo(3);

        officer.hasCompleted(reference, REVIEW, accepted(false));
        clock.momentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("NO_GOOD_CAUSE");
        assertThat(customer.status(reference)).isEqualTo("CLOSED");
        assertThat(free(wished())).isEqualTo(4);
        assertThat(free(appointment().toLocalDate())).isEqualTo(3);
        assertThat(lastMail().get("subject").asText()).startsWith("Your appointment stays as it is");
        assertThat(lastMail().get("body").asText()).contains("given up");
        assertThat(customer.record().get("timesRescheduled").asInt()).isZero();
    }

    @Test
    void aWithdrawnRequestGivesItsPlaceBackAndTheAppointmentStays() {
        String reference = customer.asks("OTHER", wished());

        assertThat(customer.withdraws(reference)).isEqualTo(204);
        clock.momentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        assertThat(officer.sees(reference, REVIEW)).isFalse();
        assertThat(free(wished())).isEqualTo(4);
        assertThat(lastMail().get("body").asText()).contains("stays as it is");
        assertThat(OffsetDateTime.parse(customer.record().get("appointmentAt").asText())
                        .toInstant())
                .isEqualTo(appointment().toInstant());
    }

    @Test
    void whatIsMovedCanNoLongerBeWithdrawn() {
        String reference = customer.asks("ILLNESS", wished());

        assertThat(customer.withdraws(reference)).isEqualTo(409);

        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
    }

    @Test
    void preferredDatesAreTriedInTheirOrder() {
        wishedDayIsFull();

        String reference = customer.asks("LIFE_EVENT", wished(), wished().plusDays(2), wished().plusDays(1));

        assertThat(customer.request(reference).at("/appointment/at").asText())
                .startsWith(wished().plusDays(2) + "T08:00");
    }

    @Test
    void whereNoPreferredDateIsFreeAnOfficerChoosesATime() {
        wishedDayIsFull();
        String reference = customer.asks("LIFE_EVENT", wished());
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
        String chosen = somethingFree();

        officer.hasCompleted(reference, CHOOSE, Map.of("appointmentAt", chosen));
        clock.momentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
        assertThat(customer.request(reference).at("/appointment/at").asText()).isEqualTo(chosen);
        assertThat(lastMail().get("subject").asText()).startsWith("Your new biometrics appointment");
    }

    @Test
    void theSameIsOpenOnceAndMayBeAskedAgainOnceItIsMoved() {
        String first = customer.asks("OTHER", wished());

        assertThat(customer.post("123456789012", "ILLNESS", wished()).status()).isEqualTo(409);

        officer.hasCompleted(first, REVIEW, accepted(true));
        assertThat(customer.post("123456789012", "ILLNESS", wished().plusDays(1))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aSecondMoveReplacesTheFirstInTheBookAndInTheCalendar() {
        String first = customer.asks("ILLNESS", wished());
        clock.momentPasses();
        String entry = attachment(lastMail(), "appointment.ics");
        String second = customer.asks("PLANNED_TRAVEL", wished().plusDays(1));

        officer.hasCompleted(second, REVIEW, accepted(true));
        clock.momentPasses();

        assertThat(free(wished())).isEqualTo(4);
        assertThat(free(wished().plusDays(1))).isEqualTo(3);
        assertThat(customer.status(first)).isEqualTo("COMPLETED");
        assertThat(customer.request(first).get("appointment").isNull()).isTrue();
        String uid = entry.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
        assertThat(attachment(lastMail(), "appointment.ics")).contains(uid, "SEQUENCE:2", "METHOD:REQUEST");
        assertThat(officer.task(second, REVIEW)).isEmpty();
    }
}
