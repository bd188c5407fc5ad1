package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.request.Requests;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of a number outlives the callback in which it was learned. */
@RunningFrontdesk
class NoMoreTextsTest {
    private static final String CALL = "call-customer";
    private static final String READ = "read-replies";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Requests requests;

    private String phone;
    private CallbackCustomerClient person;
    private PortalClient clock;
    private OfficerTaskClient officer;
    private String reference;

    @BeforeEach
    void somebodyWhoWasAsked() {
        phone = "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000);
        person = new CallbackCustomerClient(port, phone);
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.WEDNESDAY, "10:00");
        reference = person.asksForTextAhead();
        clock.momentPasses();
    }

    @Test
    void aLandlineIsNotTextedAgainByTheNextCallback() {
        person.gatewaySaysOfLastText("PERMANENT_FAILURE");
        clock.momentPasses();
        officer.hasCompleted(reference, CALL, Map.of("callResult", "LEFT_MESSAGE"));

        String next = person.asksForTextAhead();
        clock.momentPasses();

        assertThat(person.texts()).hasSize(1);
        assertThat(officer.brief(next, CALL).at("/conversation/value").asText())
                .contains("A text could not be sent: the number takes no texts");
    }

    @Test
    void aNumberWhoseTextsFailForNowIsTextedAgainByTheNextCallback() {
        person.gatewaySaysOfLastText("TEMPORARY_FAILURE");
        person.withdraws(reference);

        person.asksForTextAhead();
        clock.momentPasses();

        assertThat(person.texts()).hasSize(2);
    }

    @Test
    void whereNeitherATextNorAnEmailCanArriveTheConversationSaysSo() {
        person.gatewaySaysOfLastText("PERMANENT_FAILURE");
        person.withdraws(reference);
        String next = person.asks(true, ", \"email\": \"nobody@example.invalid\"");
        clock.momentPasses();

        officer.hasCompleted(next, CALL, Map.of("callResult", "NO_ANSWER"));
        clock.timePasses("PT31M");
        officer.hasCompleted(next, CALL, Map.of("callResult", "NO_ANSWER"));
        clock.momentPasses();

        assertThat(requests.conversation(new ReferenceNumber(next)))
                .extracting(Requests.Statement::text)
                .contains("\"Say that we missed each other\": the e-mail could not be delivered, since the mail"
                        + " service refused the customer's address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "WRONG_PERSON"})
    void whatAnOfficerReadsAsAnOptOutEndsAllTexts(String meaning) {
        person.replies("I do not want to have anything to do with this");
        clock.timePasses("PT24H");
        assertThat(officer.sees(reference, READ))
                .as("both texts were answered in other words")
                .isTrue();
        int before = person.texts().size();

        officer.hasCompleted(reference, READ, Map.of("meaning", meaning));
        if (officer.sees(reference, CALL)) {
            officer.hasCompleted(reference, CALL, Map.of("callResult", "NO_ANSWER"));
            clock.timePasses("PT31M");
            officer.hasCompleted(reference, CALL, Map.of("callResult", "NO_ANSWER"));
        }
        String next = person.asksForTextAhead();
        clock.momentPasses();

        assertThat(person.texts()).hasSize(before);
        assertThat(officer.sees(next, CALL)).as("called without a text").isTrue();
        assertThat(database.sql("select words from text_consent where phone = :phone and not wants")
                        .param("phone", phone)
                        .query(String.class)
                        .list())
                .as("kept as proof")
                .containsExactly("I do not want to have anything to do with this");
    }
}
