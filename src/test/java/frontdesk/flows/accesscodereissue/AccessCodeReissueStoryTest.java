package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.LetterText;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lost code is replaced: what the customer, the officer and the portal see. */
@RunningFrontdesk
class AccessCodeReissueStoryTest {
    private static final String VERIFY = "verify-identity";
    private static final String ACCOUNT = "123456789012";
    private static final String ATTORNEY = """
            {"name": "Lee Attorney", "email": "%s", "accountNumber": null, "g28OnFile": %s, "mailingAddress": %s}""";
    private static final String OFFICE_ADDRESS = """
            {"line1": "9 Law Street", "line2": "Suite 4", "city": "Baltimore", "state": "MD", "zipCode": "21201"}""";

    @LocalServerPort
    private int port;

    private AccessCodeCustomerClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleInTheStory() {
        customer = new AccessCodeCustomerClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void aNewCodeComesByLetterAndLinksTheCaseToTheAccount() {
        String reference = customer.asks();

        assertThat(customer.outcome(reference)).isEqualTo("CODE_SENT");
        assertThat(customer.request(reference).get("status").asText()).isEqualTo("COMPLETED");
        JsonNode letter = customer.delivered(reference, "LETTER");
        assertThat(letter.get("to").asText()).isEqualTo("Ana Gómez\n12 Elm Street\nWashington, DC 20001");
        assertThat(letter.at("/attachments/0/mediaType").asText()).isEqualTo("application/pdf");
        assertThat(customer.delivered(reference, "EMAIL").get("body").asText())
                .contains("We mailed a notice", reference)
                .doesNotContain(customer.codeInLetter(reference), "even newer code");

        assertThat(customer.redeems(customer.codeInLetter(reference), ACCOUNT).json())
                .hasToString("{\"linked\":true}");
        assertThat(customer.caseFile().get("accountNumber").asText()).isEqualTo(ACCOUNT);
    }

    @Test
    void theLetterIsInTheLanguageOfTheCustomersChoice() {
        String reference = customer.asks("APPLICANT", customer.receiptNumber(), AccessCodeCustomerClient.BORN, "es");

        assertThat(customer.letter(reference)).contains("Aviso de aceptación de cuenta", "Cómo usar el código");
        assertThat(customer.delivered(reference, "EMAIL").get("subject").asText())
                .startsWith("Su nuevo código de acceso");
    }

    @Test
    void beneficiariesOfFormI134AGetTheCodeByEmailAtTheAddressOnFile() {
        String onFile = "on-file-" + customer.email();
        customer.hasCase("I-134A", "PAPER", "PENDING", "null", "null", "12 Elm Street", onFile);

        String reference = customer.asks();

        JsonNode notice = customer.delivered(reference).get(0);
        assertThat(notice.get("to").asText()).isEqualTo(onFile);
        assertThat(customer.delivered(reference).get(1).get("to").asText()).isEqualTo(customer.email());
        assertThat(customer.delivered(reference).get(1).get("body").asText())
                .contains("We sent your new online access code to the e-mail address that we have on file");
        assertThat(customer.redeems(LetterText.code(notice.get("body").asText()), ACCOUNT)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoIsNotEligibleIsToldWhatToDoInstead() {
        customer.hasCase("I-765", "ONLINE", "PENDING", "null", "null");

        String reference = customer.asks();

        assertThat(customer.outcome(reference)).isEqualTo("NOT_ELIGIBLE");
        assertThat(customer.request(reference).get("status").asText()).isEqualTo("CLOSED");
        assertThat(customer.delivered(reference, "EMAIL").get("body").asText()).contains("This case was filed online");
    }

    @Test
    void theThirdRequestIn30DaysIsForAnOfficer() {
        customer.asks();
        customer.asks();

        String reference = customer.asks();

        assertThat(customer.request(reference).get("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(officer.brief(reference, VERIFY).at("/whyVerify/value").asText())
                .isEqualTo("There were more than 2 requests for this case in 30 days.");
        officer.hasCompleted(reference, VERIFY, Map.of("identityVerified", true, "note", "Called her back."));
        aMomentPasses();
        assertThat(customer.outcome(reference)).isEqualTo("CODE_SENT");
    }

    @Test
    void aNewAddressIsForAnOfficerWhoMayNotBeSureWhoAsks() {
        customer.hasCase("I-765", "PAPER", "PENDING", "null", "null", "99 Stranger Road", customer.email());

        String reference = customer.asks();

        assertThat(officer.brief(reference, VERIFY).at("/whyVerify/value").asText())
                .isEqualTo("The mailing address changed in the last 30 days.");
        officer.hasCompleted(reference, VERIFY, Map.of("identityVerified", false, "note", "Did not know her address."));
        aMomentPasses();
        assertThat(customer.outcome(reference)).isEqualTo("NOT_ELIGIBLE");
        assertThat(customer.delivered(reference)).hasSize(1);
        assertThat(customer.delivered(reference, "EMAIL").get("body").asText())
                .contains("could not verify who you are")
                .doesNotContain("address");
    }

    @Test
    void applicantAndRepresentativeHaveACodeEach() {
        customer.hasCase(
                "I-765", "PAPER", "PENDING", "null", ATTORNEY.formatted(customer.email(), true, OFFICE_ADDRESS));

        String applicants = customer.codeInLetter(customer.asks());
        String reference = customer.asksAsRepresentative();

        assertThat(customer.delivered(reference, "LETTER").get("to").asText())
                .isEqualTo("Lee Attorney\n9 Law Street\nSuite 4\nBaltimore, MD 21201");
        assertThat(customer.redeems(customer.codeInLetter(reference), "999999999999")
                        .status())
                .isEqualTo(200);
        assertThat(customer.redeems(applicants, ACCOUNT).status()).isEqualTo(200);
        assertThat(customer.caseFile().get("accountNumber").asText()).isEqualTo(ACCOUNT);
        assertThat(customer.caseFile().at("/representative/accountNumber").asText())
                .isEqualTo("999999999999");
    }

    @Test
    void whereNoAddressIsOnFileTheOfficerGivesOne() {
        customer.hasCase("I-765", "PAPER", "PENDING", "null", ATTORNEY.formatted(customer.email(), true, "null"));
        String reference = customer.asksAsRepresentative();

        assertThat(officer.completes(reference, VERIFY, Map.of("identityVerified", true))
                        .text())
                .contains("Fill in the address to which the notice goes");
        officer.hasCompleted(reference, VERIFY, address());
        aMomentPasses();

        assertThat(customer.delivered(reference, "LETTER").get("to").asText())
                .isEqualTo("Lee Attorney\n7 Harbor Way\nNew York, NY 10001");
    }

    @Test
    void whereTheAddressOnFileIsRefusedALetterGoesToOneThatTheOfficerConfirmed() {
        customer.hasCase("I-134A", "PAPER", "PENDING", "null", "null", "12 Elm Street", "gone@example.invalid");
        String reference = customer.asks();

        assertThat(officer.brief(reference, VERIFY).at("/whyVerify/value").asText())
                .isEqualTo("The last notice could not be delivered to the address on file.");
        officer.hasCompleted(reference, VERIFY, address());
        aMomentPasses();

        assertThat(customer.redeems(customer.codeInLetter(reference), ACCOUNT).status())
                .isEqualTo(200);
    }

    @Test
    void aRequestCanBeWithdrawnUntilTheCodeIsSent() {
        customer.hasCase("I-765", "PAPER", "PENDING", "null", "null", "99 Stranger Road", customer.email());
        String reference = customer.asks();

        assertThat(new PortalClient(port).withdraws(reference)).isEqualTo(204);

        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        assertThat(officer.sees(reference, VERIFY)).isFalse();
        assertThat(new PortalClient(port).withdraws(new AccessCodeCustomerClient(port).asks()))
                .isEqualTo(409);
    }

    private static Map<String, Object> address() {
        return Map.of(
                "identityVerified", true,
                "note", "Gave an address on the phone.",
                "addressLine1", "7 Harbor Way",
                "addressCity", "New York",
                "addressState", "ny",
                "addressZipCode", "10001");
    }

    private void aMomentPasses() {
        PortalClient clock = new PortalClient(port);
        clock.momentPasses();
        clock.momentPasses();
        clock.momentPasses();
    }
}
