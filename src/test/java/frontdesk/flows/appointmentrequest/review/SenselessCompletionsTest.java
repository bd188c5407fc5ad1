package frontdesk.flows.appointmentrequest.review;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A completion that makes no sense is refused in words an officer understands, and changes nothing. */
@RunningFrontdesk
class SenselessCompletionsTest {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    static Stream<Arguments> senseless() {
        return Stream.of(
                Arguments.of(Map.of(), "Choose a decision"),
                Arguments.of(Map.of("decision", "MAYBE"), "'MAYBE' is not known"),
                Arguments.of(Map.of("decision", 7), "'decision' must be of type String"),
                Arguments.of(Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS"), "Choose a free time"),
                Arguments.of(
                        Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", "tomorrow"),
                        "cannot be read"),
                Arguments.of(
                        Map.of(
                                "decision", "APPOINTMENT_NEEDED",
                                "office", "WAS",
                                "appointmentAt", "2031-01-01T03:00:00-05:00"),
                        "no appointment at that time. Next free: "),
                Arguments.of(
                        Map.of(
                                "decision", "APPOINTMENT_NEEDED",
                                "office", "XXX",
                                "appointmentAt", "2026-12-15T09:00:00-05:00"),
                        "no office with the code 'XXX'"),
                Arguments.of(
                        Map.of(
                                "decision", "APPOINTMENT_NEEDED",
                                "office", "ASC-DC",
                                "appointmentAt", "2026-12-15T09:00:00-05:00"),
                        "(ASC-DC) takes fingerprints and photographs only. Choose a field office."),
                Arguments.of(
                        Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "  "), "Write the message"),
                Arguments.of(
                        Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "x".repeat(2001)),
                        "at most 2000 are possible"),
                Arguments.of(
                        Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Hello\0"),
                        "characters that cannot be seen"),
                Arguments.of(Map.of("decision", "MORE_INFORMATION_NEEDED"), "Write the question"),
                Arguments.of(
                        Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "When?"), "by e-mail or by phone"),
                Arguments.of(
                        Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "x", "urgency", "ROUTINE"),
                        "does not take urgency"));
    }

    @Test
    void theRefusalNamesTheFieldWhereItHelps() {
        PortalClient customer = new PortalClient(port);
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        String reference = customer.asks("refused-at-a-field@example.org");

        Answer answer = officer.completes(reference, REVIEW, Map.of("decision", "MORE_INFORMATION_NEEDED"));

        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("question");
        assertThat(answer.json().at("/errors/0/message").asText())
                .isEqualTo(answer.json().at("/detail").asText());
        customer.withdraws(reference);
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void isRefusedAndTheTaskStaysAsItWas(Map<String, Object> variables, String sentence) {
        PortalClient customer = new PortalClient(port);
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        String reference = customer.asks("senseless-" + Math.abs(variables.hashCode()) + "@example.org");

        Answer answer = officer.completes(reference, REVIEW, variables);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains(sentence).doesNotContain("org.camunda", "frontdesk.", "Exception\"");
        assertThat(officer.sees(reference, REVIEW)).isTrue();
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
        assertThat(customer.request(reference).path("outcome").isNull()).isTrue();
    }

    @Test
    void nobodyIsToBeCalledWhoGaveNoPhoneNumber() {
        PortalClient customer = new PortalClient(port);
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        String reference = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "no-phone@example.org",
                 "language": "en"}, "reason": "DEFERRED_ACTION", "zipCode": "20001"}""");

        Answer answer = officer.completes(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "When?", "contactBy", "PHONE"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains("The customer gave no phone number; ask by e-mail.");
        assertThat(officer.sees(reference, REVIEW)).isTrue();
    }

    @Test
    void theFormsOwnEndpointRefusesJustTheSame() {
        PortalClient customer = new PortalClient(port);
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        String reference = customer.asks("form-endpoint@example.org");
        String task = officer.task(reference, REVIEW).orElseThrow().get("id").asText();

        Answer answer = FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task + "/submit-form", "{\"variables\": {}}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(officer.sees(reference, REVIEW)).isTrue();
    }
}
