package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.RunningFrontdesk;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense to be sent again is refused in words, and nothing is sent. */
@RunningFrontdesk
class ResendRefusalsTest extends MessagesOfARequest {
    @Test
    void nobodyIsFloodedWithOneMessage() {
        for (int time = 1; time < 5; time++) {
            resends("officer", reference, RECEIPT, "{}").expect(202);
            customer.momentPasses();
        }

        refuses(RECEIPT, "has gone to this address 5 times within an hour");
    }

    @Test
    void anAnsweredQuestionIsNotAskedAgain() {
        tasks.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which form?", "contactBy", "EMAIL"));
        customer.momentPasses();
        resends("officer", reference, "ask-for-information", "{}").expect(202);
        customer.momentPasses();
        customer.answers(reference, "The blue one.");

        refuses("ask-for-information", "The question in this message is not open any more.");
    }

    @Test
    void whatHasEndedIsNotAnnouncedAgainAndItsEndIs() {
        isGivenAnAppointment();
        customer.withdraws(reference);
        customer.momentPasses();

        refuses(RECEIPT, "the request has been decided or has ended");
        refuses(CONFIRMATION, "The appointment in this message is past or does not stand any more.");
        resends("officer", reference, "send-appointment-cancellation", "{}").expect(202);
    }

    @Test
    void aReminderOfAnAppointmentThatIsPastIsStale() {
        ZonedDateTime at = isGivenAnAppointment();
        customer.waitsUntil(at.minusHours(20));
        customer.momentPasses();
        refuses(CONFIRMATION, "A newer message about the same has gone out since.");
        customer.waitsUntil(at.plusMinutes(5));

        refuses("send-appointment-reminder", "its time is over");
    }

    @Test
    void aLetterWithACodeIsNotSentAgainAndItsCodeIsNotShown() {
        AccessCodeCustomerClient holder = new AccessCodeCustomerClient(port);
        reference = holder.asks();
        customer.momentPasses();
        String code = holder.codeInLetter(reference);

        JsonNode words = message("send-code-by-letter").get("words");

        assertThat(words.get("text").asText()).contains("This is your new online access code:", "••••••");
        assertThat(words.get("masked").asBoolean()).isTrue();
        assertThat(words.get("files")).isEmpty();
        assertThat(record().toString()).doesNotContain(code, code.replace("-", ""));
        refuses("send-code-by-letter", "a code is sent once");
    }

    @Test
    void aQuestionByTextAboutHalfAnHourIsNotAskedAgainLater() {
        CallbackCustomerClient caller = isTexted();
        customer.timePasses("PT40M");

        refuses("ask-by-text", "about 30 minutes that are over");
        assertThat(caller.texts()).hasSize(1);
    }

    @Test
    void whoeverSaidStopGetsNoTextAgainByAnyHand() {
        CallbackCustomerClient caller = isTexted();
        caller.delivers(UUID.randomUUID().toString(), "STOP", customer.now().toInstant());
        customer.momentPasses();

        assertThat(resends("officer", reference, "ask-by-text", "{}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\": \"ana at home\"} | email | must be an e-mail address",
                "{\"phone\": \"+12025550123\"} | phone | does not fit: this message is an e-mail",
                "{\"phone\": \"12\"} | phone | must be a number that there can be",
                "{\"email\": \"a@example.org\", \"phone\": \"+12025550123\"} | phone | must not stand beside",
            })
    void whereItCannotGoIsSaidAtItsField(String body, String field, String why) {
        Answer answer = resends("officer", reference, RECEIPT, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/message").asText()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s/no-such-step/1", "AR-7K3M-9QXTC/send-request-received/1", "text/confirm-opt-out/1"})
    void aMessageOfAnotherRequestIsNotThere(String message) {
        Answer answer = officer.post(
                "/api/v1/requests/%s/messages/%s/resend".formatted(reference, message.formatted(reference)), "{}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asText()).contains("has no message");
    }

    @Test
    void ofAProtectedRequestNothingIsSentByWhoeverHasNoRightToIt() {
        reference = asks("T_U_VAWA_INQUIRY", email, "en");
        customer.momentPasses();

        Answer hidden = resends("officer2", reference, RECEIPT, "{}");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text()).contains("There is no request with the reference number");
    }
}
