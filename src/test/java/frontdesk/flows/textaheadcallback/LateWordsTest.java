package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was written within the second hour and is delivered after it still counts. */
@RunningFrontdesk
class LateWordsTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private CallbackCustomerClient person;
    private PortalClient clock;
    private OfficerTaskClient officer;
    private String reference;
    private Instant firstQuestion;
    private Instant inTime;

    @BeforeEach
    void aRequestClosedAsUnanswered() {
        person = new CallbackCustomerClient(
                port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000));
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.WEDNESDAY, "10:00");
        reference = person.asksForTextAhead();
        clock.timePasses("PT1M");
        firstQuestion = now();
        clock.timePasses("PT23H50M");
        inTime = now();
        clock.timePasses("PT30M");
        assertThat(person.outcome(reference)).isEqualTo("NO_REPLY");
    }

    @Test
    void aYesWrittenWithinTheHourIsCalled() {
        writes("yes", inTime);

        assertThat(person.status(reference)).isEqualTo("IN_REVIEW");
        assertThat(person.outcome(reference)).isEqualTo("null");
        assertThat(officer.brief(reference, CALL).at("/customerSaidYes/value").asBoolean())
                .isTrue();
        assertThat(person.timeline(reference)).anyMatch(line -> line.startsWith("Your answer reached us late"));
        officer.hasCompleted(reference, CALL, Map.of("callResult", "REACHED"));
        assertThat(person.outcome(reference)).isEqualTo("CUSTOMER_REACHED");
    }

    @Test
    void aNoWrittenWithinTheHourDeclines() {
        writes("no", inTime);

        assertThat(person.outcome(reference)).isEqualTo("DECLINED");
        assertThat(person.status(reference)).isEqualTo("CLOSED");
    }

    @Test
    void aNoToTheFirstQuestionIsNoAnswerToTheSecond() {
        writes("no", firstQuestion);

        assertThat(person.outcome(reference)).isEqualTo("NO_REPLY");
    }

    @Test
    void aYesToTheFirstQuestionWasWrittenWhileTheRequestWasOpen() {
        writes("yes", firstQuestion);

        assertThat(officer.sees(reference, CALL)).isTrue();
    }

    @Test
    void wordsThatNoMachineUnderstandsAreReadByAnOfficer() {
        writes("I am in class till five", inTime);

        assertThat(officer.brief(reference, "read-replies")
                        .at("/conversation/value")
                        .asText())
                .contains("in class till five");
    }

    @Test
    void theWrongPersonIsReadByAnOfficer() {
        writes("wrong number", inTime);

        assertThat(officer.sees(reference, "read-replies")).isTrue();
    }

    @Test
    void theLastWordOfSeveralLateOnesCounts() {
        writes("yes", inTime.plusSeconds(30));
        writes("no", inTime);

        assertThat(officer.brief(reference, CALL).at("/customerSaidYes/value").asBoolean())
                .isTrue();
    }

    @Test
    void whatIsWrittenAfterTheEndIsTooLate() {
        writes("yes", now());
        clock.momentPasses();

        assertThat(person.outcome(reference)).isEqualTo("NO_REPLY");
        assertThat(person.lastText()).contains("already closed");
    }

    @Test
    void whoHasAskedAgainMeanwhileIsNotCalledTwice() {
        String again = person.asksForCall();

        writes("yes", inTime);

        assertThat(person.outcome(reference)).isEqualTo("NO_REPLY");
        assertThat(officer.sees(again, CALL)).isTrue();
    }

    private void writes(String words, Instant at) {
        assertThat(person.delivers(UUID.randomUUID().toString(), words, at)).isTrue();
    }

    private Instant now() {
        return clock.now().toInstant();
    }
}
