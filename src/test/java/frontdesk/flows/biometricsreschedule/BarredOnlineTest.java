package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.support.RunningFrontdesk;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not be moved online is told with the way that stays open, and nothing is moved. */
@RunningFrontdesk
class BarredOnlineTest extends RescheduleStory {

    @Test
    void anAccountThatIsNotLinkedIsToldSoAndAStrangerLearnsNothing() {
        customer.post("999999999999", "ILLNESS", wished());
        clock.momentPasses();
        BiometricsCustomerClient stranger = new BiometricsCustomerClient(port);
        String unknown = stranger.asks("ILLNESS", wished());
        clock.momentPasses();

        assertThat(stranger.outcome(unknown)).isEqualTo("NOT_ELIGIBLE");
        String linked = lastMail().get("body").asText();
        String noCase = clock.messages(stranger.email()).get(0).get("body").asText();
        assertThat(linked).contains("not linked to this case");
        assertThat(linked.replaceAll("BR-\\S+", "")).isEqualTo(noCase.replaceAll("BR-\\S+", ""));
    }

    @Test
    void aThirdMoveIsByPhone() {
        customer.isExpected(appointment(), 2);

        assertBarred("moved two times already");
    }

    @Test
    void someFormsAreByPhone() {
        customer.filed("I-600A").isExpected(appointment(), 0);

        assertBarred("this form cannot be moved online");
    }

    @Test
    void aDecidedCaseNeedsNoAppointment() {
        customer.isExpected(appointment(), 0, "APPROVED");

        assertBarred("no longer pending");
    }

    @Test
    void afterTheAppointmentItIsByPhoneAndLate() {
        customer.isExpected(start.minusDays(1).withHour(8), 0);

        assertBarred("has passed");
    }

    /** Elapsed time, in whichever zone the office is; the demo's clock ticks on, so the boundary itself is the table's. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 719, false",
        "America/New_York, 722, true",
        "Pacific/Guam, 719, false",
        "Pacific/Guam, 722, true"
    })
    void twelveHoursBeforeTheAppointmentThePhoneIsTheWay(String zone, int minutesAhead, boolean moved) {
        ZonedDateTime soon = start.plusMinutes(minutesAhead).withZoneSameInstant(java.time.ZoneId.of(zone));
        customer.seenAtOfficeOf(zone, 1).isExpected(soon, 0);

        String reference = customer.asks("ILLNESS", wished());

        assertThat(customer.outcome(reference)).isEqualTo(moved ? "RESCHEDULED" : "NOT_ELIGIBLE");
    }

    private void assertBarred(String why) {
        String before = customer.record().toString();

        String reference = customer.asks("ILLNESS", wished());
        clock.momentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("NOT_ELIGIBLE");
        assertThat(customer.status(reference)).isEqualTo("CLOSED");
        assertThat(lastMail().get("body").asText()).contains(why);
        assertThat(free(wished())).isEqualTo(4);
        assertThat(customer.record()).hasToString(before);
    }
}
