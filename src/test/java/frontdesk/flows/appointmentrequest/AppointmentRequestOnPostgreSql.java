package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.flows.appointmentrequest.review.BookingTheLastPlaceTest;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.FrontdeskOnPostgreSql;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stories promise holds on the database of production too. */
@FrontdeskOnPostgreSql
class AppointmentRequestOnPostgreSql {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void peopleInTheStory() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @Test
    void thisIsPostgreSql() {
        assertThat(database.sql("select version()").query(String.class).single())
                .startsWith("PostgreSQL");
    }

    @Test
    void fromTheQuestionOverTheAnswerAndTheRemindersToTheAppointment() {
        String reference = customer.asks("long-story@example.org");
        officer.hasCompleted(reference, REVIEW, question("When did you arrive?"));
        customer.momentPasses();
        assertThat(customer.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");
        assertThat(customer.answers(reference, "On May 2")).isEqualTo(202);
        officer.hasCompleted(reference, REVIEW, booking(slotInTwoWeeks()));
        assertThat(customer.status(reference)).isEqualTo("SCHEDULED");

        customer.timePasses("P25D");

        assertThat(customer.status(reference)).isEqualTo("COMPLETED");
        assertThat(customer.outcome(reference)).isEqualTo("APPOINTMENT_SCHEDULED");
        assertThat(customer.subjects("long-story@example.org"))
                .as("receipt, question, confirmation, two reminders")
                .hasSize(5);
    }

    @Test
    void aWithdrawnAppointmentsPlaceIsFreeAgain() {
        String slot = slotInTwoWeeks();
        int before = customer.free("WAS", slot);
        String reference = customer.asks("gives-back@example.org");
        officer.hasCompleted(reference, REVIEW, booking(slot));
        assertThat(customer.free("WAS", slot)).isEqualTo(before - 1);

        assertThat(customer.withdraws(reference)).isEqualTo(204);

        assertThat(customer.free("WAS", slot)).isEqualTo(before);
        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
    }

    /** The same stories as on the embedded database. */
    @Nested
    @FrontdeskOnPostgreSql
    class Stories extends AppointmentRequestStoryTest {}

    /** The same races as on the embedded database. */
    @Nested
    @FrontdeskOnPostgreSql
    class Races extends BookingTheLastPlaceTest {}

    /** The same longest question as on the embedded database. */
    @Nested
    @FrontdeskOnPostgreSql
    class Questions extends LongQuestionTest {}

    private String slotInTwoWeeks() {
        return customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(14).toString(),
                        customer.today().plusDays(20).toString())
                .get(0);
    }

    private static Map<String, Object> question(String words) {
        return Map.of("decision", "MORE_INFORMATION_NEEDED", "question", words, "contactBy", "EMAIL");
    }

    private static Map<String, Object> booking(String at) {
        return Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at);
    }
}
