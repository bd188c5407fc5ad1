package frontdesk.flows.appointmentrequest.review;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which other requests the officer of a request sees beside it. */
@RunningFrontdesk
class EarlierRequestsTest {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void people() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void anApplicantsOwnAreShownWithTheirReasonHoweverTheAddressIsWritten() {
        String first = asks("APPLICANT", "twice@example.org", "DEFERRED_ACTION", "A110000001");
        String second = asks("APPLICANT", "Twice@Example.ORG", "PAROLE_IN_PLACE", "A110000002");

        assertThat(earlier(second)).contains(first, "Appointment request: Deferred action");
        assertThat(earlier(first)).doesNotContain(first);
    }

    @Test
    void whoeverAskedAboutTheSameANumberIsShown() {
        String applicant = asks("APPLICANT", "applicant-of-two@example.org", "DEFERRED_ACTION", "A120000001");
        String representative = asks("REPRESENTATIVE", "lawyer-of-two@example.org", "DEFERRED_ACTION", "A120000001");

        assertThat(earlier(representative)).contains(applicant);
    }

    @Test
    void aRepresentativesOtherClientsAreNotShown() {
        String ofOneClient = asks("REPRESENTATIVE", "lawyer@example.org", "DEFERRED_ACTION", "A130000001");
        String ofAnother = asks("REPRESENTATIVE", "lawyer@example.org", "DEFERRED_ACTION", "A130000002");

        assertThat(earlier(ofAnother)).doesNotContain(ofOneClient);
    }

    @Test
    void protectedOnesAreShownBesideProtectedOnesAlone() {
        String protectedOne = asks("APPLICANT", "protected@example.org", "T_U_VAWA_INQUIRY", "A140000001");
        String openOne = asks("APPLICANT", "protected@example.org", "DEFERRED_ACTION", "A140000002");
        customer.withdraws(protectedOne);
        String protectedAgain = asks("APPLICANT", "protected@example.org", "T_U_VAWA_INQUIRY", "A140000001");

        assertThat(earlier(openOne)).doesNotContain(protectedOne, protectedAgain);
        assertThat(earlier(protectedAgain)).contains(protectedOne, openOne);
    }

    @Test
    void anAppointmentThatIsBookedAlreadyIsShownOnThePage() {
        String booked = asks("APPLICANT", "booked@example.org", "DEFERRED_ACTION", "A150000001");
        String from = customer.today().plusDays(40).toString();
        String at = customer.freeTimes(
                        "WAS", from, customer.today().plusDays(46).toString())
                .get(0);
        officer.hasCompleted(
                booked, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));

        String next = asks("APPLICANT", "booked@example.org", "PAROLE_IN_PLACE", "A150000001");

        assertThat(brief(next, "caseSummary")).contains("Appointment booked already: ", "(" + booked + ")");
    }

    @Test
    void mailAboutAProtectedRequestDoesNotSayWhatItIsAbout() {
        asks("APPLICANT", "safe-contact@example.org", "T_U_VAWA_INQUIRY", "A160000001");
        asks("APPLICANT", "any-contact@example.org", "DEFERRED_ACTION", "A160000002");
        customer.momentPasses();

        assertThat(firstMailTo("safe-contact@example.org")).doesNotContain("VAWA", "What you asked for");
        assertThat(firstMailTo("any-contact@example.org")).contains("Deferred action");
    }

    private String asks(String role, String email, String reason, String aNumber) {
        return customer.received("""
                {"requester": {"role": "%s", "name": "Ana Perez", "email": "%s", "language": "en"},
                 "reason": "%s", "zipCode": "20001", "aNumber": "%s"}""".formatted(role, email, reason, aNumber));
    }

    private String earlier(String reference) {
        return brief(reference, "earlierRequests");
    }

    private String brief(String reference, String name) {
        return officer.brief(reference, REVIEW).path(name).path("value").asText();
    }

    private String firstMailTo(String email) {
        return customer.messages(email).get(0).get("body").asText();
    }
}
