package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.database.EngineTables;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Guards against names, addresses and free text that outlive their task in the engine's tables. */
@RunningFrontdesk
class NothingPersonalStaysInTheEngineTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String CALL = "follow-up-by-phone";
    private static final String OVERDUE = "resolve-overdue-review";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private PortalClient customer;
    private OfficerTaskClient officer;
    private EngineTables tables;

    @BeforeEach
    void peopleInTheStory() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        tables = new EngineTables(database);
    }

    @Test
    void whatPeopleWroteLeavesWithTheTask() {
        String reference = asks("Zephyrine Quillfeather", "quillfeather@example.org", "Quokkas in the attic");
        assertThat(tables.holding("Quillfeather")).isNotEmpty();

        asksBack(reference, "Which wombat?", "EMAIL");
        customer.momentPasses();
        assertThat(tables.holding("Quillfeather")).isEmpty();
        customer.answers(reference, "The marsupial one");
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Call a platypus"));
        customer.momentPasses();

        nothingIsLeftOf("Quillfeather", "quillfeather@example.org", "Quokkas", "wombat", "marsupial", "platypus");
    }

    @Test
    void whatWasSaidOnThePhoneLeavesWithTheCall() {
        String reference = asks("Ottoline Inkwhistle", "inkwhistle@example.org", "Numbats everywhere");
        asksBack(reference, "Which bandicoot?", "PHONE");
        assertThat(tables.holding("bandicoot")).isNotEmpty();

        officer.hasCompleted(reference, CALL, Map.of("customerAnswer", "The bilby"));
        customer.withdraws(reference);
        customer.momentPasses();

        nothingIsLeftOf("Inkwhistle", "inkwhistle@example.org", "Numbats", "bandicoot", "bilby");
    }

    @Test
    void whatTheSupervisorNotedLeavesWithTheOverdueTask() {
        String reference = asks("Balthasar Mothbrook", "mothbrook@example.org", "Dugongs at sea");
        customer.timePasses("P6D");

        new OfficerTaskClient("supervisor", port)
                .hasCompleted(reference, OVERDUE, Map.of("note", "Kowari has a cold, potoroo takes over"));

        nothingIsLeftOf("Kowari", "potoroo");
    }

    @Test
    void aWithdrawnAppointmentLeavesNothingOfThePersonBehind() {
        String reference = asks("Philomena Dustwillow", "dustwillow@example.org", "Echidnas on the roof");
        String at = customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(3).toString(),
                        customer.today().plusDays(9).toString())
                .get(0);
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        customer.momentPasses();
        customer.withdraws(reference);
        customer.momentPasses();

        nothingIsLeftOf("Dustwillow", "dustwillow@example.org", "Echidnas");
    }

    private String asks(String name, String email, String details) {
        return customer.received("""
                {"requester": {"name": "%s", "email": "%s", "phone": "+12025550199"}, "reason": "DEFERRED_ACTION",
                 "zipCode": "20001", "details": "%s"}""".formatted(name, email, details));
    }

    private void asksBack(String reference, String question, String contactBy) {
        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", question, "contactBy", contactBy));
    }

    private void nothingIsLeftOf(String... words) {
        assertThat(words)
                .allSatisfy(word -> assertThat(tables.holding(word)).as(word).isEmpty());
    }
}
