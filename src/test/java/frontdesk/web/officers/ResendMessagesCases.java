package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A customer calls about a message: an officer reads what it said, and sends it again. */
abstract class ResendMessagesCases extends MessagesOfARequest {
    @Test
    void theOfficerReadsWhatAMessageSaidAsItWasSent() {
        JsonNode sent = customer.messages(email).get(0);

        JsonNode words = message(RECEIPT).get("words");

        assertThat(words.get("subject").asText()).isEqualTo(sent.get("subject").asText());
        assertThat(words.get("text").asText()).isEqualTo(sent.get("body").asText());
        assertThat(words.get("masked").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "officer, en, 'You asked us by phone to send you a message again, and our office did so.'",
        "supervisor, es, 'Usted nos pidió por teléfono que le enviáramos de nuevo un mensaje, y nuestra oficina lo hizo.'"
    })
    void aMessageIsSentAgainWordForWordAndTheTimelineSaysWhoDidIt(String account, String language, String told) {
        email = UUID.randomUUID() + "@example.org";
        reference = asks("DEFERRED_ACTION", email, language);
        customer.momentPasses();

        JsonNode again = resends(account, reference, RECEIPT, "{}").expect(202).json();
        customer.momentPasses();

        assertThat(again.get("to").asText()).isEqualTo(email);
        List<JsonNode> sent = of(reference, customer.messages(email));
        assertThat(sent)
                .extracting(mail -> mail.get("reference").asText())
                .containsExactly(
                        reference + "/" + RECEIPT + "/1", again.get("reference").asText());
        assertThat(sent.get(1).get("body")).isEqualTo(sent.get(0).get("body"));
        assertThat(sent.get(1).get("subject")).isEqualTo(sent.get(0).get("subject"));
        assertThat(customer.request(reference).get("timeline").findValuesAsText("what"))
                .contains(told);
        assertThat(record().get("conversation").findValuesAsText("author")).containsExactly(name(account));
    }

    @Test
    void toACorrectedAddressGoAllLaterEmailsToo() {
        String right = UUID.randomUUID() + "@example.org";

        resends("officer", reference, RECEIPT, "{\"email\": \"%s\"}".formatted(right))
                .expect(202);
        customer.momentPasses();
        tasks.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "We mail it."));
        customer.momentPasses();

        assertThat(customer.messages(right)).hasSize(2);
        assertThat(customer.messages(email)).hasSize(1);
    }

    @Test
    void whoeverSaysThatTheFirstAddressWasRightAfterAllIsWrittenToThere() {
        resends("officer", reference, RECEIPT, "{\"email\": \"%s@example.org\"}".formatted(UUID.randomUUID()))
                .expect(202);
        resends("officer", reference, RECEIPT, "{\"email\": \"%s\"}".formatted(email))
                .expect(202);
        customer.momentPasses();

        assertThat(record().at("/requester/email").asText()).isEqualTo(email);
    }

    @Test
    void theFilesComeAgainToo() {
        isGivenAnAppointment();

        resends("officer", reference, CONFIRMATION, "{}").expect(202);
        customer.momentPasses();

        List<JsonNode> sent = of(reference, customer.messages(email));
        assertThat(sent.get(sent.size() - 1).get("attachments"))
                .isEqualTo(sent.get(sent.size() - 2).get("attachments"));
        assertThat(sent.get(sent.size() - 1).get("attachments")).isNotEmpty();
    }

    @Test
    void whoeverPressesTwiceSendsOnce() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = officer.post(address(reference, RECEIPT), "{}", key);
        Answer second = officer.post(address(reference, RECEIPT), "{}", key);
        customer.momentPasses();

        assertThat(first.expect(202).json().get("reference"))
                .isEqualTo(second.expect(202).json().get("reference"));
        assertThat(customer.messages(email)).hasSize(2);
    }

    @Test
    void whereItIsRefusedAtTheNewAddressAnOfficerIsToldAndGetsATask() {
        String wrong = UUID.randomUUID() + "@example.invalid";

        resends("officer", reference, RECEIPT, "{\"email\": \"%s\"}".formatted(wrong))
                .expect(202);
        customer.momentPasses();

        assertThat(tasks.sees(reference, OTHER_WAY)).isTrue();
        assertThat(record().get("conversation").findValuesAsText("text"))
                .containsOnlyOnce("An e-mail came back: it could not be delivered to the customer's address.");
        assertThat(tasks.brief(reference, OTHER_WAY)
                        .at("/returnedAddress/value")
                        .asText())
                .isEqualTo(wrong);
    }

    @Test
    void aTextGoesAgainToTheRightNumber() {
        isTexted();
        String right = "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000);

        resends("officer", reference, "ask-by-text", "{\"phone\": \"%s\"}".formatted(right))
                .expect(202);
        customer.momentPasses();

        assertThat(new CallbackCustomerClient(port, right).texts()).hasSize(1);
    }
}
