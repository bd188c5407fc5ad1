package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person asks more than once under one number: nobody is texted twice about the same, or rung by two at once. */
@RunningFrontdesk
class SeveralCallbacksTest {
    private static final String CALL = "call-customer";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private String phone;
    private CallbackCustomerClient person;
    private PortalClient clock;
    private OfficerTaskClient officer;

    @BeforeEach
    void aPhoneOnAWednesdayMorning() {
        phone = "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000);
        person = new CallbackCustomerClient(port, phone);
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.WEDNESDAY, "10:00");
    }

    @Test
    void ofRequestsAboutOneTopicAtTheSameMomentOneIsTextedAndTheOthersNameIt() {
        List<Answer> answers = AtOnce.all(Collections.nCopies(8, "PAYMENT"), person::triesToAskAbout);
        clock.momentPasses();

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(409);
        assertThat(answers)
                .extracting(answer -> answer.json().get("referenceNumber").asText())
                .containsOnly(answers.get(0).json().get("referenceNumber").asText());
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.json().get("type").asText())
                        .isEqualTo("urn:frontdesk:problem:duplicate-request"));
        assertThat(person.texts()).hasSize(1);
    }

    @Test
    void theSameIsRefusedAtTheEnginesEndpoint() {
        String open = person.asksAbout("PAYMENT");

        Answer answer = FrontdeskHttpClient.as("portal", port)
                .post("/engine-rest/process-definition/key/text-ahead-callback/start", """
                        {"variables": {"request": {"type": "Json", "value": "{\\"requester\\": {\\"name\\": \\"Ana\\",
                         \\"phone\\": \\"%s\\"}, \\"topic\\": \\"PAYMENT\\", \\"textAhead\\": false}"}}}""".formatted(phone)
                        .replace("\n", ""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.text()).contains(open);
    }

    @Test
    void whatHasEndedMayBeAskedForAgain() {
        String first = person.asksAbout("PAYMENT");
        assertThat(person.triesToAskAbout("PAYMENT").status()).isEqualTo(409);

        person.withdraws(first);

        assertThat(person.triesToAskAbout("PAYMENT").status()).isEqualTo(201);
    }

    @Test
    void aFurtherYesGoesToTheCallbackAskedBefore() {
        String first = asked("CASE_STATUS");
        String second = asked("PAYMENT");

        person.replies("yes");
        assertThat(officer.sees(second, CALL)).isTrue();
        assertThat(officer.sees(first, CALL)).isFalse();

        person.replies("yes");
        assertThat(officer.sees(first, CALL)).as("whose question stood").isTrue();

        person.replies("yes");
        assertThat(officer.brief(second, CALL).at("/conversation/value").asText())
                .as("no question stands any more")
                .containsSubsequence("yes", "yes");
    }

    @Test
    void aYesThatIsDeliveredTwiceAnswersOneQuestion() {
        String first = asked("CASE_STATUS");
        String second = asked("PAYMENT");
        Instant now = clock.now().toInstant();

        person.delivers("one-yes-of-" + phone, "yes", now);
        person.delivers("one-yes-of-" + phone, "yes", now);

        assertThat(officer.sees(second, CALL)).isTrue();
        assertThat(officer.sees(first, CALL)).isFalse();
    }

    @Test
    void aYesAnswersNoQuestionThatWasNotAskedYet() {
        String first = asked("CASE_STATUS");
        Instant before = clock.now().toInstant();
        clock.timePasses("PT1M");
        String second = asked("PAYMENT");

        person.delivers(UUID.randomUUID().toString(), "yes", before);
        person.delivers(UUID.randomUUID().toString(), "yes", before);

        assertThat(officer.sees(first, CALL)).isTrue();
        assertThat(officer.sees(second, CALL)).isFalse();
    }

    @Test
    void everyOfficersPageNamesTheOtherOpenCallbacksOfTheNumber() {
        String ended = person.asksAbout("OTHER");
        person.withdraws(ended);
        String first = asked("CASE_STATUS");
        String second = asked("PAYMENT");
        person.replies("yes");
        assertThat(others(second, CALL)).contains(first, "Case status").doesNotContain(ended, second);

        String third = asked("SOMETHING_ELSE");
        assertThat(others(second, CALL)).as("one that came later").contains(first, third);
        person.replies("wrong number");
        assertThat(others(third, "read-replies")).contains(first, second);
    }

    @Test
    void theCallbackOfAProtectedCaseIsNamedToNobodyElse() {
        String secret = FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/callbacks", """
                        {"requester": {"name": "Ana", "phone": "%s"}, "topic": "PAYMENT",
                         "receiptNumber": "IOE0987654399", "textAhead": false}""".formatted(phone))
                .json()
                .get("referenceNumber")
                .asText();
        FrontdeskHttpClient.as("portal", port)
                .put("/api/v1/cases/IOE0987654399", PROTECTED_CASE)
                .expect(201);
        String open = person.asksForCall();

        assertThat(others(open, CALL)).isEmpty();
        assertThat(others(secret, CALL)).as("on a page that only they see").isNotEmpty();
    }

    @Test
    void twoOfficersDoNotRingOnePhoneAtTheSameTime() {
        String first = person.asksForCall();
        String second = person.asksForCallAbout("PAYMENT");

        assertThat(claims("officer", first).status()).isEqualTo(204);
        Answer refused = claims("officer2", second);

        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.text()).contains("A colleague has another call to this number in hand");
        assertThat(assigns(second, "officer2").status()).isEqualTo(409);
        assertThat(officer.task(second, CALL).orElseThrow().get("assignee").isNull())
                .isTrue();
        assertThat(claims("officer", second).status())
                .as("one officer, one call")
                .isEqualTo(204);
    }

    @Test
    void theOtherCallIsFreeOnceTheFirstIsMade() {
        String first = person.asksForCall();
        String second = person.asksForCallAbout("PAYMENT");
        claims("officer", first).expect(204);

        officer.hasCompleted(first, CALL, Map.of("callResult", "LEFT_MESSAGE"));

        assertThat(claims("officer2", second).status()).isEqualTo(204);
    }

    private String asked(String topic) {
        String reference = person.asksAbout(topic);
        clock.timePasses("PT1M");
        return reference;
    }

    private String others(String reference, String task) {
        return officer.brief(reference, task).at("/otherCallbacks/value").asText();
    }

    private Answer claims(String account, String reference) {
        return FrontdeskHttpClient.as(account, port)
                .post(task(reference) + "/claim", "{\"userId\": \"" + account + "\"}");
    }

    private Answer assigns(String reference, String account) {
        return FrontdeskHttpClient.as("supervisor", port)
                .post(task(reference) + "/assignee", "{\"userId\": \"" + account + "\"}");
    }

    private String task(String reference) {
        return "/engine-rest/task/"
                + officer.task(reference, CALL).orElseThrow().get("id").asText();
    }

    private static final String PROTECTED_CASE = """
            {"form": "I-918", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
             "applicant": {"name": "A. Rivera", "dateOfBirth": "1990-02-03", "aNumber": null, "email": "safe@example.org",
              "phone": null, "language": "en", "mailingAddress": {"line1": "PO Box 1", "line2": null, "city": "Washington",
              "state": "DC", "zipCode": "20001"}}, "accountNumber": null, "representative": null, "biometrics": null,
             "milestones": []}""";
}
