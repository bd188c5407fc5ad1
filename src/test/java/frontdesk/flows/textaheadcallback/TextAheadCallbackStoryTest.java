package frontdesk.flows.textaheadcallback;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import frontdesk.ports.BusinessCalendars;
import frontdesk.scenarios.people.Desk;
import frontdesk.scenarios.people.PhoneCustomer;
import frontdesk.scenarios.people.Portal;
import frontdesk.scenarios.people.QuietDays;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The promise from the request to the last call, over HTTP. */
@RunningFrontdesk
class TextAheadCallbackStoryTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private PhoneCustomer customer;
    private Portal clock;
    private Desk officer;
    private ZonedDateTime start;

    /** A Tuesday morning in Washington, with a phone that nobody has texted before. */
    @BeforeEach
    void aQuietTuesdayMorning() {
        clock = new Portal(port);
        customer = new PhoneCustomer(port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999));
        officer = new Desk("officer", port);
        start = new QuietDays(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.TUESDAY, "10:00");
    }

    @Test
    void aCustomerWhoSaysYesIsCalledWithinHalfAnHour() {
        String reference = asksAndIsTexted();
        assertThat(customer.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");
        assertThat(customer.lastText()).startsWith("Contact Center: ").contains("YES or NO");

        clock.timePasses("PT20M");
        assertThat(customer.replies("Yes please!")).isTrue();

        assertThat(officer.due(reference, CALL)).isCloseTo(start.plusMinutes(50), within(1, MINUTES));
        assertThat(officer.priority(reference, CALL)).isEqualTo(88);
        officer.hasCompleted(reference, CALL, Map.of("callResult", "REACHED", "note", "Explained the status."));
        assertThat(customer.status(reference)).isEqualTo("COMPLETED");
        assertThat(customer.outcome(reference)).isEqualTo("CUSTOMER_REACHED");
        assertThat(customer.texts()).hasSize(1);
    }

    @Test
    void whoSaysNoIsTextedOnceMoreOnTheNextBusinessMorning() {
        String reference = asksAndIsTexted();
        customer.replies("No, not now");

        clock.waitsUntil(start.plusDays(1).withHour(8).withMinute(59));
        assertThat(customer.texts()).hasSize(1);
        clock.waitsUntil(start.plusDays(1).withHour(9).withMinute(1));
        assertThat(customer.texts()).hasSize(2);

        customer.replies("1");
        assertThat(officer.sees(reference, CALL)).isTrue();
    }

    @Test
    void afterTwoSilentHoursTheRequestIsClosedAndTheCustomerToldHowToAskAgain() {
        String reference = asksAndIsTexted();
        clock.timePasses("PT1H1M");
        secondTextGoesOut();

        clock.timePasses("PT1H1M");

        assertThat(customer.status(reference)).isEqualTo("CLOSED");
        assertThat(customer.outcome(reference)).isEqualTo("NO_REPLY");
        assertThat(customer.texts()).hasSize(3);
        assertThat(customer.lastText()).contains("You can ask again");
        assertThat(officer.sees(reference, CALL)).isFalse();
    }

    @Test
    void aSecondNoDeclinesTheCall() {
        String reference = asksAndIsTexted();
        customer.replies("2");
        secondTextGoesOut();

        customer.replies("n.");

        assertThat(customer.outcome(reference)).isEqualTo("DECLINED");
        assertThat(customer.status(reference)).isEqualTo("CLOSED");
        assertThat(customer.texts()).hasSize(2);
    }

    @Test
    void aYesAfterTheHourAndBeforeTheSecondTextCounts() {
        String reference = asksAndIsTexted();
        clock.timePasses("PT3H");

        customer.replies("Sí");

        assertThat(officer.sees(reference, CALL)).isTrue();
    }

    @Test
    void aYesAfterTheEndIsToldOnceThatTheRequestIsClosed() {
        String reference = asksAndIsTexted();
        customer.replies("no");
        secondTextGoesOut();
        customer.replies("no");
        assertThat(customer.outcome(reference)).isEqualTo("DECLINED");

        assertThat(customer.replies("yes")).isTrue();
        customer.replies("yes!");
        clock.momentPasses();

        assertThat(customer.texts()).hasSize(3);
        assertThat(customer.lastText()).contains("already closed");
    }

    @Test
    void anUnclearReplyIsAskedAboutOnceForEachTextAndTheHourGoesOn() {
        String reference = asksAndIsTexted();
        clock.timePasses("PT40M");
        unclear("who is this");
        assertThat(customer.lastText()).contains("we did not understand");
        unclear("what???");
        assertThat(customer.texts()).hasSize(2);

        clock.timePasses("PT20M");
        clock.waitsUntil(start.plusDays(1).withHour(9).withMinute(1));
        assertThat(customer.texts()).as("the hour was over").hasSize(3);
        unclear("hm");
        assertThat(customer.texts()).hasSize(4);
        customer.replies("ok");
        assertThat(officer.sees(reference, CALL)).isTrue();
    }

    @Test
    void aCallThatNobodyAnswersIsTriedOnceMoreAndThenTheCustomerIsTold() {
        String reference = saysYes();
        officer.hasCompleted(reference, CALL, Map.of("callResult", "NO_ANSWER"));
        assertThat(officer.sees(reference, CALL)).isFalse();

        clock.timePasses("PT31M");
        officer.hasCompleted(reference, CALL, Map.of("callResult", "NO_ANSWER"));
        clock.momentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("CUSTOMER_NOT_REACHED");
        assertThat(customer.lastText()).contains("called you twice");
    }

    @Test
    void aCallThatIsLateRisesAndTheCustomerIsTold() {
        String reference = saysYes();

        clock.timePasses("PT31M");

        assertThat(officer.priority(reference, CALL)).isEqualTo(89);
        String task = officer.task(reference, CALL).orElseThrow().get("id").asText();
        assertThat(new Desk("supervisor", port).list("Late calls"))
                .anyMatch(late -> late.get("id").asText().equals(task));
        assertThat(customer.lastText()).contains("running late");
        assertThat(customer.timeline(reference)).anyMatch(line -> line.startsWith("Our call is late"));
    }

    @Test
    void aWithdrawnRequestIsOver() {
        String reference = asksAndIsTexted();

        assertThat(customer.withdraws(reference)).isEqualTo(204);

        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        clock.timePasses("P2D");
        assertThat(customer.texts()).hasSize(1);
        assertThat(officer.sees(reference, CALL)).isFalse();
    }

    private String asksAndIsTexted() {
        String reference = customer.asksForTextAhead();
        clock.momentPasses();
        assertThat(customer.texts()).hasSize(1);
        return reference;
    }

    private String saysYes() {
        String reference = asksAndIsTexted();
        customer.replies("yes");
        return reference;
    }

    private void secondTextGoesOut() {
        clock.waitsUntil(start.plusDays(1).withHour(9).withMinute(1));
        assertThat(customer.texts()).hasSize(2);
    }

    private void unclear(String text) {
        customer.replies(text);
        clock.momentPasses();
    }
}
