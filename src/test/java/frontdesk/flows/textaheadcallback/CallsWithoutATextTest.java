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

/** Who wants no texts, or cannot get any, is called all the same. */
@RunningFrontdesk
class CallsWithoutATextTest {
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
    void whoWantsNoTextIsCalledWithoutOne() {
        String reference = customer.asksForCall();

        assertThat(officer.priority(reference, CALL)).isEqualTo(50);
        assertThat(officer.due(reference, CALL)).isCloseTo(start.plusHours(4), within(1, MINUTES));
        officer.hasCompleted(reference, CALL, Map.of("callResult", "LEFT_MESSAGE"));
        assertThat(customer.outcome(reference)).isEqualTo("CUSTOMER_NOT_REACHED");
        assertThat(customer.texts()).isEmpty();
    }

    @Test
    void whoOptsOutOfTextsIsCalledWithoutAnother() {
        String reference = asksAndIsTexted();

        customer.replies("STOP");
        clock.momentPasses();

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(customer.texts()).hasSize(2);
        assertThat(customer.lastText()).contains("no more texts");
        String next = customer.asksForTextAhead();
        clock.momentPasses();
        assertThat(officer.sees(next, CALL)).isTrue();
        assertThat(customer.texts()).hasSize(2);
    }

    @Test
    void aNumberThatCannotGetTextsIsCalledWithoutOne() {
        String reference = asksAndIsTexted();

        customer.gatewaySaysOfLastText("PERMANENT_FAILURE");

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(officer.priority(reference, CALL)).isEqualTo(50);
    }

    @Test
    void aNumberThatTakesNoTextsAtAllIsCalledWithoutOne() {
        customer = new PhoneCustomer(port, "+12025550199");

        String reference = customer.asksForTextAhead();
        clock.momentPasses();

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(officer.brief(reference, CALL).at("/conversation/value").asText())
                .contains("A text could not be sent");
    }

    private String asksAndIsTexted() {
        String reference = customer.asksForTextAhead();
        clock.momentPasses();
        assertThat(customer.texts()).hasSize(1);
        return reference;
    }
}
