package frontdesk.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people text is kept before anything else, and has its effect once, at once or as soon as it can. */
@RunningFrontdesk
class KeptTextsTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RuntimeService runtime;

    private CallbackCustomerClient person;
    private PortalClient clock;
    private OfficerTaskClient officer;

    @BeforeEach
    void aPhoneOnAWednesdayMorning() {
        person = new CallbackCustomerClient(port, aNumber());
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.WEDNESDAY, "10:00");
    }

    @Test
    void aStopIsHeededWhileTheFlowIsSuspendedAndTheFlowLearnsItLater() {
        String reference = isAskedAndSuspended();

        person.replies("STOP");
        clock.momentPasses();
        assertThat(person.lastText()).contains("no more texts");
        runtime.activateProcessInstanceById(instance(reference));
        clock.timePasses("PT6M");

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(officer.brief(reference, CALL).at("/conversation/value").asText())
                .containsOnlyOnce("wants no more texts");
        clock.timePasses("P1D");
        assertThat(person.texts()).hasSize(2);
    }

    @Test
    void aYesToASuspendedFlowIsNotLost() {
        String reference = isAskedAndSuspended();

        assertThat(person.delivers("yes-to-" + reference, "yes")).isTrue();
        clock.timePasses("PT10M");
        assertThat(person.delivers("yes-to-" + reference, "yes")).isTrue();
        runtime.activateProcessInstanceById(instance(reference));
        clock.timePasses("PT6M");

        assertThat(officer.sees(reference, CALL)).isTrue();
        assertThat(officer.brief(reference, CALL).at("/conversation/value").asText())
                .containsOnlyOnce("\"yes\"");
        assertThat(database.sql("select effect from incoming_text where request = :request and not waiting")
                        .param("request", reference)
                        .query(String.class)
                        .list())
                .containsExactly("ANSWER");
    }

    @Test
    void aStopUnderAnIdThatAnotherPersonsTextHadIsNotLost() {
        String id = UUID.randomUUID().toString();
        new CallbackCustomerClient(port, aNumber()).delivers(id, "STOP");

        person.delivers(id, "hello");
        person.delivers(id, "STOP");
        clock.momentPasses();

        assertThat(person.texts()).hasSize(1);
        assertThat(person.lastText()).contains("no more texts");
    }

    @Test
    void aStopOfManyWordsIsNotLost() {
        person.replies("STOP " + "please ".repeat(2_000));
        clock.momentPasses();

        assertThat(person.texts()).hasSize(1);
    }

    @Test
    void aTextFromANumberThatCannotExistIsKeptAndNotAnswered() {
        CallbackCustomerClient nobody = new CallbackCustomerClient(port, "+10000000000");
        String words = "STOP " + UUID.randomUUID();

        assertThat(nobody.replies(words)).isFalse();
        clock.momentPasses();

        assertThat(nobody.texts()).isEmpty();
        assertThat(database.sql("select effect from incoming_text where words = :words")
                        .param("words", words)
                        .query(String.class)
                        .list())
                .containsExactly("NONE");
    }

    @Test
    void aStrangerWhoAsksForHelpAllTheTimeGetsItThreeTimesADayAndIsHeardAllTheSame() {
        IntStream.range(0, 20).forEach(time -> person.replies("HELP"));
        person.replies("STOP");
        clock.momentPasses();
        assertThat(person.texts()).hasSize(3);

        person.asksForTextAhead();
        clock.momentPasses();
        assertThat(person.texts()).as("STOP took effect in silence").hasSize(3);

        clock.timePasses("P1DT1M");
        person.replies("HELP");
        clock.momentPasses();
        assertThat(person.texts()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000000000", "+1202555012345", "+19005550123", "+9991234567"})
    void aNumberThatCannotExistOrCostsAPremiumIsRefusedWithItsField(String number) {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        String requester =
                "{\"requester\": {\"role\": \"APPLICANT\", \"name\": \"Ana Perez\", \"email\": \"a@example.org\","
                        + " \"phone\": \"%s\"}, %s}";

        List<FrontdeskHttpClient.Answer> answers = List.of(
                portal.post(
                        "/api/v1/callbacks",
                        requester.formatted(number, "\"topic\": \"CASE_STATUS\", \"textAhead\": true")),
                portal.post(
                        "/api/v1/appointment-requests",
                        requester.formatted(number, "\"reason\": \"DEFERRED_ACTION\", \"zipCode\": \"20001\"")));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("requester.phone", "costs no premium");
        });
    }

    private String isAskedAndSuspended() {
        String reference = person.asksForTextAhead();
        clock.momentPasses();
        runtime.suspendProcessInstanceById(instance(reference));
        return reference;
    }

    private String instance(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
    }

    private static String aNumber() {
        return "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999);
    }
}
