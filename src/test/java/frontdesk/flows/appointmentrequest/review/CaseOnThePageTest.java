package frontdesk.flows.appointmentrequest.review;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the officer sees of the case that a request is about. */
@RunningFrontdesk
class CaseOnThePageTest {
    private static final String MAY_NOT_ACT = "may not act on this case";

    @LocalServerPort
    private int port;

    private PortalClient customer;

    @BeforeEach
    void people() {
        customer = new PortalClient(port);
    }

    @Test
    void withoutAReceiptNumberCasesAreFoundByANumber() {
        isOnFile("IOE0970000001", "A170000001", "2036-07-01T09:00:00-04:00");

        assertThat(summary("APPLICANT", "by-a-number@example.org", "Ana Perez", "A170000001"))
                .contains("IOE0970000001: Form I-765, pending", "Applicant: Ana Perez");
    }

    @Test
    void anANumberWithoutACaseIsSaidSo() {
        assertThat(summary("APPLICANT", "no-case@example.org", "Ana Perez", "A170000009"))
                .contains("No case is known under this A-number");
    }

    @Test
    void biometricsAheadAreShownInTheTimeOfTheirOffice() {
        isOnFile("IOE0970000002", "A170000002", "2036-07-01T13:00:00Z");

        assertThat(summary("APPLICANT", "ahead@example.org", "Ana Perez", "A170000002"))
                .contains("Biometrics appointment: Tue, Jul 1, 2036, 9:00 AM EDT");
    }

    @Test
    void biometricsThatArePastAreNotShown() {
        isOnFile("IOE0970000003", "A170000003", "2026-07-01T09:00:00-04:00");

        assertThat(summary("APPLICANT", "past@example.org", "Ana Perez", "A170000003"))
                .doesNotContain("Biometrics");
    }

    @Test
    void theRepresentativeOnFileMayAct() {
        isOnFile("IOE0970000004", "A170000004", "2026-07-01T09:00:00-04:00");

        assertThat(summary("REPRESENTATIVE", "LEE@law.example", "L. Attorney", "A170000004"))
                .contains("Lee Attorney, Form G-28 on file")
                .doesNotContain(MAY_NOT_ACT);
        assertThat(summary("REPRESENTATIVE", "lee.private@mail.example", "lee attorney", "A170000004"))
                .doesNotContain(MAY_NOT_ACT);
    }

    @Test
    void somebodyElsesFormG28CoversNobody() {
        isOnFile("IOE0970000005", "A170000005", "2026-07-01T09:00:00-04:00");

        assertThat(summary("REPRESENTATIVE", "stranger@example.org", "Sam Stranger", "A170000005"))
                .contains(MAY_NOT_ACT);
    }

    private String summary(String role, String email, String name, String aNumber) {
        String reference = customer.received("""
                {"requester": {"role": "%s", "name": "%s", "email": "%s", "language": "en"},
                 "reason": "ADIT_STAMP", "zipCode": "20001", "aNumber": "%s"}""".formatted(role, name, email, aNumber));
        return new OfficerTaskClient("officer", port)
                .brief(reference, "review-appointment-request")
                .path("caseSummary")
                .path("value")
                .asText();
    }

    private void isOnFile(String receiptNumber, String aNumber, String biometricsAt) {
        String body = """
                {"form": "I-765", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING",
                 "fieldOffice": "WAS",
                 "applicant": {"name": "Ana Perez", "dateOfBirth": "1990-02-03", "aNumber": "%s",
                               "email": "ana@mail.example", "phone": null, "language": "en",
                               "mailingAddress": {"line1": "12 Elm Street", "line2": null, "city": "Washington",
                                                  "state": "DC", "zipCode": "20001"}},
                 "accountNumber": null,
                 "representative": {"name": "Lee Attorney", "email": "lee@law.example", "accountNumber": null,
                                    "g28OnFile": true, "mailingAddress": null},
                 "biometrics": {"required": true, "appointmentAt": "%s", "office": "ASC-DC", "timesRescheduled": 0},
                 "milestones": []}""".formatted(aNumber, biometricsAt);
        assertThat(FrontdeskHttpClient.as("portal", port)
                        .put("/api/v1/cases/" + receiptNumber, body)
                        .status())
                .isEqualTo(201);
    }
}
