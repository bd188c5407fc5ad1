package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guards people against a letter that no printer takes, and against losing the code that they have for it. */
@RunningFrontdesk
class NamesNoPrinterHasTest {
    private static final String VERIFY = "verify-identity";
    private static final String ACCOUNT = "123456789012";

    @LocalServerPort
    private int port;

    private AccessCodeCustomerClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleInTheStory() {
        customer = new AccessCodeCustomerClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "สมชาย ใจดี", "अमित कुमार", "김민준", "አበበ ቢቂላ", "پژمان گیلانی"})
    void anOfficerIsAskedBeforeTheOldCodeIsVoid(String name) {
        String oldCode = customer.codeInLetter(customer.asks());
        hasCaseUnder(name, "12 Elm Street");

        String reference = customer.asks();

        assertThat(customer.request(reference).get("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(customer.delivered(reference)).isEmpty();
        assertThat(why(reference)).startsWith("The printer lacks the script of the name.");
        assertThat(customer.redeems(oldCode, ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void theNameThatTheOfficerGaveStandsOnTheLetter() {
        hasCaseUnder("王小明", "12 Elm Street");
        String reference = customer.asks();

        assertThat(completed(reference, Map.of())).contains("The printer lacks the script of the name.");
        assertThat(completed(reference, Map.of("addressName", "王 Xiaoming"))).contains("The printer lacks");
        assertThat(completed(reference, Map.of("addressName", "Wang Xiaoming"))).isEmpty();
        aMomentPasses();

        assertThat(customer.delivered(reference, "LETTER").get("to").asText())
                .isEqualTo("Wang Xiaoming\n12 Elm Street\nWashington, DC 20001");
        assertThat(customer.letter(reference)).contains("For Wang Xiaoming.").doesNotContain("#");
        assertThat(customer.redeems(customer.codeInLetter(reference), ACCOUNT).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Gómez | (rear) 12 Elm Street | Printing houses take no name and no line",
                "Ana Gómez | =12 Elm Street | Printing houses take no name and no line",
                "@ana | 12 Elm Street | Printing houses take no name and no line",
                "Ana Gómez | 艾尔姆街 12 | The printer lacks the script of the address"
            })
    void anAddressThatNoPrinterTakesIsCorrectedFirst(String name, String street, String why) {
        hasCaseUnder(name, street);
        String reference = customer.asks();
        assertThat(customer.delivered(reference)).isEmpty();
        assertThat(why(reference)).contains(why);

        assertThat(completed(reference, address("12 Elm Street"))).isEmpty();
        aMomentPasses();

        assertThat(customer.delivered(reference, "LETTER").get("to").asText())
                .isEqualTo("Ana G\n12 Elm Street\nWashington, DC 20001");
    }

    @Test
    void anOfficerCannotGiveAnAddressThatNoPrinterTakes() {
        hasCaseUnder("Ana Gómez", "(rear) 12 Elm Street");
        String reference = customer.asks();

        assertThat(completed(reference, address("[12 Elm Street"))).contains("Printing houses take");
        assertThat(officer.sees(reference, VERIFY)).isTrue();
    }

    /** Three lines of 200 characters and one of 100 are what the feed takes. */
    @Test
    void theLongestNameWithAddressOnFileIsAskedAboutAndNotTriedForEver() {
        hasCaseUnder("N".repeat(200), "S".repeat(200));

        String reference = customer.asks();

        assertThat(why(reference)).contains("Name and address are too long for the window of the envelope.");
    }

    @Test
    void directionMarksAreTakenOutOfANameBeforeItIsPrinted() {
        hasCaseUnder("Ana \u202EzemóG\u2069", "12 Elm Street");

        assertThat(customer.letter(customer.asks())).contains("For Ana zemóG.");
    }

    private void hasCaseUnder(String name, String street) {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        String onFile = portal.get("/api/v1/cases/" + customer.receiptNumber()).text();
        portal.put(
                        "/api/v1/cases/" + customer.receiptNumber(),
                        onFile.replace("Ana Gómez", name).replace("12 Elm Street", street))
                .expect(204);
    }

    private String why(String reference) {
        return officer.brief(reference, VERIFY).at("/whyVerify/value").asText();
    }

    /** Empty where it was taken, or else what the officer reads. */
    private String completed(String reference, Map<String, Object> typed) {
        Map<String, Object> all = new HashMap<>(typed);
        all.put("identityVerified", true);
        var answer = officer.completes(reference, VERIFY, all);
        return answer.status() < 300 ? "" : answer.text();
    }

    private static Map<String, Object> address(String street) {
        return Map.of(
                "addressName", "Ana G",
                "addressLine1", street,
                "addressCity", "Washington",
                "addressState", "DC",
                "addressZipCode", "20001");
    }

    private void aMomentPasses() {
        PortalClient clock = new PortalClient(port);
        clock.momentPasses();
        clock.momentPasses();
        clock.momentPasses();
    }
}
