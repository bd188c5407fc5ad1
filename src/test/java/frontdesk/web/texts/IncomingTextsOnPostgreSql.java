package frontdesk.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import frontdesk.support.FrontdeskOnPostgreSql;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A gateway that delivers the same text to every node at the same moment. */
@FrontdeskOnPostgreSql
class IncomingTextsOnPostgreSql {
    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    /** Wherever the tests before have left the clock. */
    @BeforeEach
    void textsMayBeSent() {
        new HolidayFreeWeek(new PortalClient(port), day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.MONDAY, "10:00");
    }

    @Test
    void theSameTextAtTheSameMomentHasOneEffectAndOneAnswer() {
        CallbackCustomerClient person = new CallbackCustomerClient(port, "+12025550177");
        PortalClient clock = new PortalClient(port);
        String reference = person.asksForTextAhead();
        clock.timePasses("PT1M");

        assertThat(AtOnce.all(Collections.nCopies(8, "same-text"), id -> person.delivers(id, "Yes, please!")))
                .containsOnly(true);

        assertThat(new OfficerTaskClient("officer", port)
                        .brief(reference, "call-customer")
                        .at("/conversation/value")
                        .asText())
                .containsOnlyOnce("Yes, please!");
    }

    @Test
    void differentTextsAtTheSameMomentAreAllTaken() {
        CallbackCustomerClient person = new CallbackCustomerClient(port, "+12025550178");
        PortalClient clock = new PortalClient(port);
        String reference = person.asksForTextAhead();
        clock.timePasses("PT1M");

        assertThat(AtOnce.all(List.of("yes", "no", "what", "ok", "nope"), person::replies))
                .containsOnly(true);

        clock.timePasses("PT1M");
        assertThat(person.status(reference)).isIn("IN_REVIEW", "WAITING_FOR_CUSTOMER");
    }

    @Test
    void twoRepliesAtTheSameMomentAnswerTwoQuestions() {
        CallbackCustomerClient person = new CallbackCustomerClient(port, "+12025550179");
        PortalClient clock = new PortalClient(port);
        String first = person.asksAbout("CASE_STATUS");
        clock.timePasses("PT1M");
        String second = person.asksAbout("PAYMENT");
        clock.timePasses("PT1M");

        AtOnce.all(List.of("yes", "Yes!"), person::replies);

        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        assertThat(List.of(first, second)).allMatch(reference -> officer.sees(reference, "call-customer"));
    }

    @Test
    void ofTwoOfficersWhoTakeCallsToOneNumberAtTheSameMomentOneHasToWait() {
        CallbackCustomerClient person = new CallbackCustomerClient(port, "+12025550180");
        Map<String, String> claims =
                Map.of("officer", person.asksForCall(), "supervisor", person.asksForCallAbout("PAYMENT"));

        assertThat(AtOnce.all(claims.entrySet(), this::claims)).containsExactlyInAnyOrder(204, 409);
    }

    private int claims(Map.Entry<String, String> claim) {
        String account = claim.getKey();
        String task = new OfficerTaskClient(account, port)
                .task(claim.getValue(), "call-customer")
                .orElseThrow()
                .get("id")
                .asText();
        return FrontdeskHttpClient.as(account, port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"" + account + "\"}")
                .status();
    }
}
