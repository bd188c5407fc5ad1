package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The promise from the first click to the last letter, over HTTP. */
@RunningFrontdesk
class AppointmentRequestStoryTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String OVERDUE = "resolve-overdue-review";
    private static final String CALL = "follow-up-by-phone";

    @LocalServerPort
    private int port;

    private PortalClient customer;
    private OfficerTaskClient officer;
    private OfficerTaskClient supervisor;

    @BeforeEach
    void peopleInTheStory() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        supervisor = new OfficerTaskClient("supervisor", port);
    }

    @Test
    void anAppointmentIsGivenRemindedOfAndTakesPlace() {
        String reference = customer.asks("given@example.org");
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");

        officerBooks(reference, slotInTwoWeeks());
        assertThat(customer.status(reference)).isEqualTo("SCHEDULED");
        assertThat(customer.outcome(reference)).isEqualTo("APPOINTMENT_SCHEDULED");
        assertThat(customer.request(reference)
                        .path("appointment")
                        .path("office")
                        .asText())
                .isNotEmpty();

        customer.timePasses("P40D");
        assertThat(customer.status(reference)).isEqualTo("COMPLETED");
        assertThat(customer.subjects("given@example.org")).hasSize(4);
    }

    @Test
    void anAppointmentInTwoDaysIsRemindedOfOnce() {
        String reference = customer.asks("soon@example.org");
        officerBooks(reference, firstFree(day(2), day(6)));

        customer.timePasses("P14D");

        assertThat(customer.subjects("soon@example.org")).hasSize(3);
    }

    @Test
    void whereNoAppointmentIsNeededTheCustomerIsToldWhatToDoInstead() {
        String reference = customer.asks("instead@example.org");

        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "We mail you the stamp."));
        customer.momentPasses();

        assertThat(customer.status(reference)).isEqualTo("COMPLETED");
        assertThat(customer.outcome(reference)).isEqualTo("APPOINTMENT_NOT_NEEDED");
        assertThat(lastBody("instead@example.org")).contains("We mail you the stamp.");
    }

    @Test
    void anAnswerByEmailComesBackToTheReview() {
        String reference = customer.asks("answers@example.org");
        officerAsksBy("EMAIL", reference);
        customer.momentPasses();
        assertThat(customer.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");

        assertThat(customer.answers(reference, "On May 2")).isEqualTo(202);

        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
        assertThat(officer.brief(reference, REVIEW)
                        .path("conversation")
                        .path("value")
                        .asText())
                .contains("When did you arrive?", "On May 2");
    }

    @Test
    void aQuestionWithoutAnAnswerIsRemindedOfAndThenClosesTheRequest() {
        String reference = customer.asks("silent@example.org");
        officerAsksBy("EMAIL", reference);
        customer.momentPasses();

        customer.timePasses("P3DT1H");
        assertThat(customer.subjects("silent@example.org")).hasSize(3);

        customer.timePasses("P5D");
        assertThat(customer.status(reference)).isEqualTo("CLOSED");
        assertThat(customer.outcome(reference)).isEqualTo("NO_RESPONSE");
        assertThat(customer.subjects("silent@example.org")).hasSize(4);
        assertThat(customer.answers(reference, "Too late")).isEqualTo(409);
    }

    @Test
    void anAnswerByPhoneComesBackToTheReview() {
        String reference = customer.asks("called@example.org");
        officerAsksBy("PHONE", reference);

        officer.hasCompleted(reference, CALL, Map.of("customerAnswer", "In May"));

        assertThat(officer.brief(reference, REVIEW)
                        .path("conversation")
                        .path("value")
                        .asText())
                .contains("In May");
    }

    @Test
    void afterTwoCallsOnDifferentBusinessDaysTheQuestionGoesOutByEmail() {
        String reference = customer.asks("busy@example.org");
        officerAsksBy("PHONE", reference);
        officer.hasCompleted(reference, CALL, Map.of("couldNotReach", true));
        assertThat(officer.sees(reference, CALL)).isFalse();

        customer.timePasses("P4D");
        officer.hasCompleted(reference, CALL, Map.of("couldNotReach", true));
        customer.momentPasses();

        assertThat(customer.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");
        assertThat(lastBody("busy@example.org")).contains("When did you arrive?");
    }

    @Test
    void anOverdueReviewRisesAndReachesTheSupervisor() {
        String reference = customer.asks("overdue@example.org");
        int before = priority(reference);

        customer.timePasses("P6D");

        assertThat(priority(reference)).isGreaterThan(before);
        assertThat(officer.sees(reference, OVERDUE)).isFalse();
        assertThat(supervisor
                        .completes(reference, OVERDUE, Map.of("note", "Given to a colleague"))
                        .status())
                .isEqualTo(204);
        assertThat(officer.sees(reference, REVIEW)).isTrue();
    }

    @Test
    void aDecidedReviewLeavesNoOverdueTaskBehind() {
        String reference = customer.asks("decided@example.org");
        customer.timePasses("P6D");

        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Use the form."));

        assertThat(supervisor.sees(reference, OVERDUE)).isFalse();
    }

    @Test
    void aWithdrawnRequestLeavesNoTask() {
        String reference = customer.asks("withdrawn@example.org");
        customer.momentPasses();

        assertThat(customer.withdraws(reference)).isEqualTo(204);

        assertThat(officer.sees(reference, REVIEW)).isFalse();
        assertThat(customer.status(reference)).isEqualTo("CLOSED");
        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        customer.momentPasses();
        assertThat(customer.subjects("withdrawn@example.org")).hasSize(2);
        assertThat(customer.withdraws(reference)).isEqualTo(409);
    }

    @Test
    void aWithdrawnAppointmentGivesItsSlotBackAndIsRemindedOfNoMore() {
        String reference = customer.asks("cancels@example.org");
        String slot = slotInTwoWeeks();
        officerBooks(reference, slot);
        customer.momentPasses();

        assertThat(customer.withdraws(reference)).isEqualTo(204);
        customer.timePasses("P40D");

        assertThat(customer.request(reference).path("appointment").isNull()).isTrue();
        JsonNode messages = customer.messages("cancels@example.org");
        assertThat(messages).hasSize(3);
        assertThat(messages.get(2).path("attachments").get(0).path("name").asText())
                .endsWith(".ics");
    }

    private void officerBooks(String reference, String at) {
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
    }

    private void officerAsksBy(String contactBy, String reference) {
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of(
                        "decision", "MORE_INFORMATION_NEEDED",
                        "question", "When did you arrive?",
                        "contactBy", contactBy));
    }

    private String slotInTwoWeeks() {
        return firstFree(day(14), day(20));
    }

    private String firstFree(String from, String to) {
        return customer.freeTimes("WAS", from, to).get(0);
    }

    private String day(int fromToday) {
        return customer.today().plusDays(fromToday).toString();
    }

    private int priority(String reference) {
        return officer.task(reference, REVIEW).orElseThrow().get("priority").asInt();
    }

    private String lastBody(String email) {
        JsonNode messages = customer.messages(email);
        return messages.get(messages.size() - 1).get("body").asText();
    }
}
