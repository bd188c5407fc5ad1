package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An e-mail that can never arrive does not end in silence: an officer finds another way. */
@RunningFrontdesk
class RefusedAddressTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String OTHER_WAY = "reach-customer-another-way";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleInTheStory() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void theOfficerLearnsTheRightAddressAndLaterMailGoesThere() {
        String reference = customer.asks("mistyped@example.invalid");
        customer.momentPasses();
        assertThat(officer.brief(reference, OTHER_WAY).at("/conversation/value").asText())
                .contains("Confirm receipt")
                .contains("could not be delivered");
        assertThat(officer.brief(reference, OTHER_WAY).at("/returnedText/value").asText())
                .contains("Thank you for asking us for an appointment.");

        officer.hasCompleted(
                reference, OTHER_WAY, Map.of("note", "Called her.", "correctedEmail", "mistyped-no-more@example.org"));
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "We mail it."));
        customer.momentPasses();

        assertThat(customer.subjects("mistyped-no-more@example.org"))
                .containsExactly(
                        "We have your appointment request (" + reference + ")",
                        "You do not need an appointment (" + reference + ")");
        assertThat(officer.sees(reference, OTHER_WAY)).isFalse();
    }

    @Test
    void aQuestionThatCannotArriveComesBackToTheReview() {
        String reference = customer.asks("no-question@example.invalid");
        customer.momentPasses();

        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "When?", "contactBy", "EMAIL"));
        customer.momentPasses();

        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
        assertThat(officer.brief(reference, REVIEW).at("/conversation/value").asText())
                .contains("Ask by e-mail");
    }

    @Test
    void whereTheGatewaySaysSoDaysLaterTheOfficerIsToldOnce() {
        String reference = customer.asks("moved-away@example.org");
        customer.momentPasses();
        customer.timePasses("P2D");

        gatewaySays("PERMANENT_FAILURE", reference);
        gatewaySays("PERMANENT_FAILURE", reference);
        gatewaySays("DELIVERED", reference);

        officer.hasCompleted(reference, OTHER_WAY, Map.of("note", "Wrote a letter."));
        assertThat(officer.sees(reference, OTHER_WAY)).isFalse();
    }

    @Test
    void aNoteIsNeededAndAnAddressMustBeOne() {
        String reference = customer.asks("note-needed@example.invalid");
        customer.momentPasses();

        assertThat(officer.completes(reference, OTHER_WAY, Map.of("note", " ")).text())
                .contains("Write a note");
        assertThat(officer.completes(reference, OTHER_WAY, Map.of("note", "Called.", "correctedEmail", "ana at home"))
                        .text())
                .contains("must look like maria@example.org");
        assertThat(officer.sees(reference, OTHER_WAY)).isTrue();
    }

    private void gatewaySays(String status, String reference) {
        int answer = FrontdeskHttpClient.as("portal", port)
                .post(
                        "/api/v1/delivery-receipts",
                        "{\"id\": \"g-1\", \"reference\": \"%s/send-request-received/1\", \"status\": \"%s\"}"
                                .formatted(reference, status))
                .status();
        assertThat(answer).isEqualTo(202);
        customer.momentPasses();
    }
}
