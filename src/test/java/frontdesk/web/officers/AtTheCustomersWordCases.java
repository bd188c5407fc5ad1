package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer calls, and an officer does what they ask, or leaves a note. */
abstract class AtTheCustomersWordCases {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private FrontdeskHttpClient officer;
    private OfficerTaskClient tasks;
    private String reference;

    @BeforeEach
    void somebodyHasAsked() {
        customer = new PortalClient(port);
        officer = FrontdeskHttpClient.as("officer", port);
        tasks = new OfficerTaskClient("officer", port);
        reference = asks("DEFERRED_ACTION", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "officer, en, Our office wrote down the answer that you gave us by phone.",
        "supervisor, es, Nuestra oficina anotó la respuesta que usted nos dio por teléfono."
    })
    void anAnswerByPhoneIsTheCustomersAndTheTimelineSaysWhoWroteItDown(String account, String language, String told) {
        reference = asks("DEFERRED_ACTION", language);
        isAsked();

        as(account, "/information", "The blue form.").expect(202);

        assertThat(timeline()).contains(told).doesNotContain("We received your answer.");
        assertThat(tasks.brief(reference, REVIEW).at("/conversation/value").asText())
                .contains("Customer", "The blue form.");
    }

    @Test
    void whereNothingWasAskedThereIsNothingToWriteDown() {
        Answer answer = as("officer", "/information", "The blue form.");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText())
                .isEqualTo("No question about " + reference + " is open, so there is nothing to answer.");
    }

    @ParameterizedTest
    @CsvSource({
        "officer, en, 'You asked us by phone to withdraw your request, and our office did so.'",
        "supervisor, es, 'Usted nos pidió por teléfono retirar su solicitud, y nuestra oficina lo hizo.'"
    })
    void aWithdrawalByPhoneIsTheCustomersAndTheTimelineSaysWhoDidIt(String account, String language, String told) {
        reference = asks("DEFERRED_ACTION", language);
        FrontdeskHttpClient clerk = FrontdeskHttpClient.as(account, port);

        assertThat(clerk.delete("/api/v1/requests/" + reference).status()).isEqualTo(204);

        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        assertThat(timeline()).contains(told);
        assertThat(tasks.sees(reference, REVIEW)).isFalse();
        Answer again = clerk.delete("/api/v1/requests/" + reference);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("detail").asText()).contains("has ended already");
        assertThat(timeline()).containsOnlyOnce(told);
    }

    @Test
    void whatACustomerDoesThemselvesIsNotSaidToBeTheOfficesDoing() {
        isAsked();
        customer.answers(reference, "The blue form.");
        customer.withdraws(reference);

        assertThat(timeline()).contains("We received your answer.").doesNotContain("by phone");
    }

    @Test
    void aNoteStandsAtTheOpenTaskAtOnceAndTheCustomerNeverReadsIt() {
        String task = tasks.task(reference, REVIEW).orElseThrow().get("id").asText();
        officer.post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);

        as("supervisor", "/notes", " She speaks Quechua. ").expect(201);

        assertThat(tasks.brief(reference, REVIEW).at("/conversation/value").asText())
                .contains("Office (note)", "She speaks Quechua.");
        assertThat(customer.request(reference).toString()).doesNotContain("Quechua");
    }

    @Test
    void aNoteCanBeLeftAfterTheEnd() {
        customer.withdraws(reference);

        as("officer", "/notes", "She called to thank us.").expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": \" \"}", "{\"text\": null}"})
    void aNoteWithoutWordsIsRefusedAtItsField(String body) {
        Answer answer = officer.post("/api/v1/requests/" + reference + "/notes", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("text");
    }

    @Test
    void aProtectedRequestIsNotThereForWhoeverHasNoRightToIt() {
        reference = asks("T_U_VAWA_INQUIRY", "en");
        String unknown = "AR-7K3M-9QXTC";
        FrontdeskHttpClient outsider = FrontdeskHttpClient.as("officer2", port);

        for (String number : List.of(reference, unknown)) {
            String address = "/api/v1/requests/" + number;
            assertThat(List.of(
                            outsider.delete(address),
                            outsider.post(address + "/information", "{\"text\": \"Yes.\"}"),
                            outsider.post(address + "/notes", "{\"text\": \"Hm.\"}")))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isEqualTo(404);
                        assertThat(answer.text().replace(number, unknown))
                                .contains("There is no request with the reference number " + unknown + ".");
                    });
        }
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
        as("officer", "/notes", "Call her sister first.").expect(201);
    }

    private void isAsked() {
        tasks.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which form?", "contactBy", "EMAIL"));
        customer.momentPasses();
    }

    private Answer as(String account, String door, String text) {
        return FrontdeskHttpClient.as(account, port)
                .post("/api/v1/requests/" + reference + door, "{\"text\": \"" + text + "\"}");
    }

    private String timeline() {
        return customer.request(reference).get("timeline").toString();
    }

    private String asks(String reason, String language) {
        return customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org",
                 "language": "%s"}, "reason": "%s", "zipCode": "20001", "details": "I have to travel soon."}""".formatted(UUID.randomUUID(), language, reason));
    }
}
