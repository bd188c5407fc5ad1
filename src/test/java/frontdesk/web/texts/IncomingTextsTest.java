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
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people text to the office, whether or not the office has texted them. */
@RunningFrontdesk
class IncomingTextsTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Autowired
    private JdbcClient database;

    private String phone;
    private CallbackCustomerClient person;
    private PortalClient clock;

    @BeforeEach
    void aPhoneOnAWednesdayMorning() {
        phone = "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999);
        person = new CallbackCustomerClient(port, phone);
        clock = new PortalClient(port);
        new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.WEDNESDAY, "10:00");
    }

    @Test
    void aStrangersTextMatchesNothingAndStartsNothing() {
        assertThat(person.replies("YES")).isFalse();

        clock.momentPasses();
        assertThat(person.texts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "info"})
    void anybodyWhoAsksForHelpGetsIt(String word) {
        assertThat(person.replies(word)).isFalse();

        clock.momentPasses();
        assertThat(person.lastText()).startsWith("Contact Center: We text about requests you made to us.");
    }

    @Test
    void theSameTextDeliveredTwiceHasOneEffect() {
        String reference = person.asksForTextAhead();
        clock.momentPasses();

        assertThat(person.delivers("id-of-" + phone, "what is this about")).isTrue();
        clock.momentPasses();
        assertThat(person.delivers("id-of-" + phone, "what is this about")).isTrue();
        clock.momentPasses();
        person.replies("yes");

        assertThat(new OfficerTaskClient("officer", port)
                        .brief(reference, CALL)
                        .at("/conversation/value")
                        .asText())
                .containsOnlyOnce("what is this about");
        assertThat(person.texts()).hasSize(2);
    }

    @Test
    void ofSeveralCallbacksTheOneTextedLastGetsTheReply() {
        String first = person.asksForTextAhead();
        clock.timePasses("PT5M");
        String second = person.asksAbout("PAYMENT");
        clock.momentPasses();
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);

        person.replies("yes");
        assertThat(officer.sees(second, CALL)).isTrue();
        assertThat(officer.sees(first, CALL)).isFalse();

        officer.hasCompleted(second, CALL, Map.of("callResult", "REACHED"));
        person.replies("yes");
        assertThat(officer.sees(first, CALL)).as("the other one that is open").isTrue();
    }

    @Test
    void anOptOutIsConfirmedOnceAndKeptAsProofUntilItIsTakenBack() {
        person.asksForTextAhead();
        clock.momentPasses();

        person.replies("Stop texting me!");
        person.replies("STOP");
        clock.momentPasses();
        assertThat(person.texts()).hasSize(2);
        assertThat(database.sql("select words from text_consent where phone = :phone order by id")
                        .param("phone", phone)
                        .query(String.class)
                        .list())
                .containsExactly("Stop texting me!", "STOP");

        person.replies("START");
        clock.momentPasses();
        assertThat(person.lastText()).contains("You will get texts about your requests again");
        person.asksAbout("PAYMENT");
        clock.momentPasses();
        assertThat(person.lastText()).contains("Are you free in the next 30 minutes?");
    }

    @Test
    void whatIsWrongWithATextIsNamed() {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);

        String answer = portal.post(
                        "/api/v1/text-replies", "{\"id\": \"\", \"from\": \"202 555 0123\", \"receivedAt\": \"today\"}")
                .text();

        assertThat(answer).contains("\"id\"", "\"from\"", "\"text\"", "\"receivedAt\"");
    }

    @Test
    void aReceiptForAMessageThatNobodyKnowsDoesNoHarm() {
        int status = FrontdeskHttpClient.as("portal", port)
                .post(
                        "/api/v1/delivery-receipts",
                        "{\"id\": \"1\", \"reference\": \"x/y/1\", \"status\": \"DELIVERED\"}")
                .status();

        assertThat(status).isEqualTo(202);
    }

    @Test
    void theGatewaysAddressesAreShutWhereNoTokenIsConfigured() {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);

        assertThat(portal.post("/api/v1/notify/received-texts", "{}").status()).isEqualTo(401);
        assertThat(portal.post("/api/v1/notify/delivery-receipts", "{}").status())
                .isEqualTo(401);
    }
}
