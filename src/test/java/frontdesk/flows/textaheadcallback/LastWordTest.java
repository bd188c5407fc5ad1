package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of several words of a customer the one counts that was written last, whenever it is delivered. */
@RunningFrontdesk
class LastWordTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private CallbackCustomerClient person;
    private PortalClient clock;
    private OfficerTaskClient officer;
    private String reference;

    @BeforeEach
    void aCustomerWhoWasAskedOnAWednesdayMorning() {
        person = new CallbackCustomerClient(
                port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999));
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.WEDNESDAY, "10:00");
        reference = person.asksForTextAhead();
        clock.momentPasses();
    }

    @Test
    void nobodyIsToldThatACallIsLateWhichTheyDoNotWantAnyMore() {
        writes("yes", now());
        writes("no, not today", now());

        assertThat(customerSaidYes()).isFalse();
        assertThat(conversation()).contains("no, not today");
        clock.timePasses("PT2H");
        assertThat(person.texts()).hasSize(1);

        writes("yes", now());
        assertThat(customerSaidYes()).isTrue();
    }

    @Test
    void aNoThatIsDeliveredAfterALaterYesChangesNothing() {
        Instant earlier = now();
        clock.timePasses("PT1M");
        writes("yes", now());

        writes("no", earlier);

        assertThat(customerSaidYes()).isTrue();
        assertThat(conversation()).contains("no");
    }

    @Test
    void aNoToTheFirstQuestionIsNoAnswerToTheSecond() {
        Instant first = now();
        clock.timePasses("PT23H15M");
        assertThat(person.texts()).hasSize(2);

        writes("no", first);
        assertThat(person.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");
        writes("yes", now());

        assertThat(officer.sees(reference, CALL)).isTrue();
    }

    @Test
    void wordsThatWereNotUnderstoodBeforeTheSecondQuestionDoNotUseUpItsClarification() {
        Instant first = now();
        clock.timePasses("PT23H15M");

        writes("who is this", first);
        clock.momentPasses();
        assertThat(person.texts()).hasSize(2);

        writes("who is this", now());
        clock.momentPasses();
        assertThat(person.texts()).hasSize(3);
    }

    @Test
    void aMomentToComeDoesNotOutliveWhatIsSaidAfterIt() {
        writes("START", now().plus(Duration.ofDays(30)));
        writes("STOP", now());
        clock.momentPasses();
        person.asksAbout("PAYMENT");
        clock.momentPasses();

        assertThat(person.texts()).hasSize(2);
    }

    @Test
    void aStopThatIsDeliveredBeforeAnEarlierStartStands() {
        Instant earlier = now();
        clock.timePasses("PT1M");
        writes("STOP", now());
        writes("START", earlier);
        clock.momentPasses();
        person.asksAbout("PAYMENT");
        clock.momentPasses();

        assertThat(person.texts()).hasSize(2);
    }

    private void writes(String words, Instant at) {
        assertThat(person.delivers(UUID.randomUUID().toString(), words, at)).isTrue();
    }

    private Instant now() {
        return clock.now().toInstant();
    }

    private boolean customerSaidYes() {
        return officer.brief(reference, CALL).at("/customerSaidYes/value").asBoolean();
    }

    private String conversation() {
        return officer.brief(reference, CALL).at("/conversation/value").asText();
    }
}
