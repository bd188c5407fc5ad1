package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever does not know a case cannot find out whether there is one: what they get is compared with what they get for a
 * receipt number that does not exist. How long it takes is measured, not tested: see {@code benchmarks/strangers.sh}.
 */
@RunningFrontdesk
class StrangersLearnNothingTest {
    private static final String WRONG_BIRTHDAY = "1990-02-04";
    private static final String ACCOUNT = "123456789012";
    private static final String ATTORNEY = """
            {"name": "Lee Attorney", "email": "lee@law.example", "accountNumber": null, "g28OnFile": true,
             "mailingAddress": null}""";

    @LocalServerPort
    private int port;

    private AccessCodeCustomerClient victim;
    private AccessCodeCustomerClient stranger;

    @BeforeEach
    void aVictimAndAStranger() {
        victim = new AccessCodeCustomerClient(port);
        stranger = new AccessCodeCustomerClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aWrongDateOfBirthLooksLikeACaseThatDoesNotExist(String language) {
        assertThat(seen("APPLICANT", victim.receiptNumber(), WRONG_BIRTHDAY, language))
                .isEqualTo(seen("APPLICANT", unknownReceipt(), WRONG_BIRTHDAY, language));
    }

    @Test
    void somebodyElsesCaseLooksLikeOneThatDoesNotExist() {
        victim.hasCase("I-765", "PAPER", "PENDING", "null", ATTORNEY);

        assertThat(seen("REPRESENTATIVE", victim.receiptNumber(), AccessCodeCustomerClient.BORN, "en"))
                .isEqualTo(seen("REPRESENTATIVE", unknownReceipt(), AccessCodeCustomerClient.BORN, "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONLINE PENDING", "PAPER DENIED", "PAPER APPROVED"})
    void whateverStandsInTheCaseItLooksLikeOneThatDoesNotExist(String filedAndStatus) {
        String[] words = filedAndStatus.split(" ");
        victim.hasCase("I-134A", words[0], words[1], "\"" + ACCOUNT + "\"", ATTORNEY);

        assertThat(seen("APPLICANT", victim.receiptNumber(), WRONG_BIRTHDAY, "en"))
                .isEqualTo(seen("APPLICANT", unknownReceipt(), WRONG_BIRTHDAY, "en"));
    }

    @Test
    void aStrangersManyRequestsAreAnsweredLikeTheFirst() {
        String first = seen("APPLICANT", victim.receiptNumber(), WRONG_BIRTHDAY, "en");
        seen("APPLICANT", victim.receiptNumber(), WRONG_BIRTHDAY, "en");

        assertThat(seen("APPLICANT", victim.receiptNumber(), WRONG_BIRTHDAY, "en"))
                .isEqualTo(first);
    }

    @Test
    void whoeverThePartyIsHearsNothingOfAStrangersRequest() {
        String reference = stranger.asks("APPLICANT", victim.receiptNumber(), WRONG_BIRTHDAY, "en");

        assertThat(stranger.delivered(reference))
                .singleElement()
                .satisfies(message -> assertThat(message.get("to").asText()).isEqualTo(stranger.email()));
    }

    @Test
    void whoeverAsksTheCodeGoesToThePartyOnFile() {
        String reference = stranger.asks("APPLICANT", victim.receiptNumber(), AccessCodeCustomerClient.BORN, "en");

        assertThat(stranger.delivered(reference, "LETTER").get("to").asText()).startsWith("Ana Gómez\n12 Elm Street");
        assertThat(stranger.delivered(reference, "EMAIL").toString())
                .doesNotContain(stranger.codeInLetter(reference), "Elm Street", victim.receiptNumber());
    }

    @Test
    void whateverIsWrongARedemptionIsRefusedInTheSameWords() {
        String superseded = victim.codeInLetter(victim.asks());
        String valid = victim.codeInLetter(victim.asks());
        AccessCodeCustomerClient other = new AccessCodeCustomerClient(port);
        String used = other.codeInLetter(other.asks());
        other.redeems(used, ACCOUNT);

        List<Answer> refusals = Stream.of(
                        victim.redeems("00000-00000", ACCOUNT),
                        victim.redeems("no code at all", ACCOUNT),
                        victim.redeems(superseded, ACCOUNT),
                        victim.redeems(victim.receiptNumber(), valid, WRONG_BIRTHDAY, ACCOUNT),
                        other.redeems(used, ACCOUNT),
                        other.redeems(valid, ACCOUNT),
                        stranger.redeems(unknownReceipt(), valid, AccessCodeCustomerClient.BORN, ACCOUNT))
                .toList();

        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.status()).isEqualTo(422);
            assertThat(refusal.text()).isEqualTo(refusals.get(0).text());
            assertThat(refusal.headerNames()).isEqualTo(refusals.get(0).headerNames());
        });
        assertThat(victim.redeems(valid, ACCOUNT).status()).isEqualTo(200);
    }

    /** Everything that a stranger sees of a request, without what is another one in each: number and times. */
    private String seen(String role, String receipt, String dateOfBirth, String language) {
        String reference = stranger.asks(role, receipt, dateOfBirth, language);
        JsonNode status = stranger.request(reference);
        String email = stranger.delivered(reference).stream()
                .map(message -> message.get("channel") + " " + message.get("to") + " " + message.get("subject") + " "
                        + message.get("body") + " " + message.get("attachments"))
                .reduce("", String::concat);
        assertThat(email).isNotEmpty();
        return (status + email)
                .replace(reference, "THE-REFERENCE")
                .replaceAll("\"20\\d\\d-\\d\\d-\\d\\dT[^\"]*\"", "\"THEN\"");
    }

    private static String unknownReceipt() {
        return "IOE" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
    }
}
