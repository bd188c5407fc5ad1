package frontdesk.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.people.Desk;
import frontdesk.scenarios.people.Http;
import frontdesk.scenarios.people.PhoneCustomer;
import frontdesk.scenarios.people.Portal;
import frontdesk.support.AtOnce;
import frontdesk.support.FrontdeskOnPostgreSql;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A gateway that delivers the same text to every node at the same moment. An application of its own: the engine's
 * interface answers with the engine that the JVM has registered last.
 */
@FrontdeskOnPostgreSql
@TestPropertySource(properties = "frontdesk.office-name=Texting Office")
class IncomingTextsOnPostgreSqlIT {
    @LocalServerPort
    private int port;

    @Test
    void theSameTextAtTheSameMomentHasOneEffectAndOneAnswer() {
        PhoneCustomer person = new PhoneCustomer(port, "+12025550177");
        Portal clock = new Portal(port);
        String reference = person.asksForTextAhead();
        clock.timePasses("PT1M");

        assertThat(AtOnce.all(Collections.nCopies(8, "same-text"), id -> person.delivers(id, "Yes, please!")))
                .containsOnly(true);

        assertThat(new Desk("officer", port)
                        .brief(reference, "call-customer")
                        .at("/conversation/value")
                        .asText())
                .containsOnlyOnce("Yes, please!");
    }

    @Test
    void differentTextsAtTheSameMomentAreAllTaken() {
        PhoneCustomer person = new PhoneCustomer(port, "+12025550178");
        Portal clock = new Portal(port);
        String reference = person.asksForTextAhead();
        clock.timePasses("PT1M");

        assertThat(AtOnce.all(List.of("yes", "no", "what", "ok", "nope"), person::replies))
                .containsOnly(true);

        clock.timePasses("PT1M");
        assertThat(person.status(reference)).isIn("IN_REVIEW", "WAITING_FOR_CUSTOMER");
    }

    @Test
    void twoRepliesAtTheSameMomentAnswerTwoQuestions() {
        PhoneCustomer person = new PhoneCustomer(port, "+12025550179");
        Portal clock = new Portal(port);
        String first = person.asksAbout("CASE_STATUS");
        clock.timePasses("PT1M");
        String second = person.asksAbout("PAYMENT");
        clock.timePasses("PT1M");

        AtOnce.all(List.of("yes", "Yes!"), person::replies);

        Desk officer = new Desk("officer", port);
        assertThat(List.of(first, second)).allMatch(reference -> officer.sees(reference, "call-customer"));
    }

    @Test
    void ofTwoOfficersWhoTakeCallsToOneNumberAtTheSameMomentOneHasToWait() {
        PhoneCustomer person = new PhoneCustomer(port, "+12025550180");
        Map<String, String> claims =
                Map.of("officer", person.asksForCall(), "supervisor", person.asksForCallAbout("PAYMENT"));

        assertThat(AtOnce.all(claims.entrySet(), this::claims)).containsExactlyInAnyOrder(204, 409);
    }

    private int claims(Map.Entry<String, String> claim) {
        String account = claim.getKey();
        String task = new Desk(account, port)
                .task(claim.getValue(), "call-customer")
                .orElseThrow()
                .get("id")
                .asText();
        return Http.as(account, port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"" + account + "\"}")
                .status();
    }
}
