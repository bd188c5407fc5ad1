package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.Desk;
import frontdesk.support.EngineTables;
import frontdesk.support.Portal;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Guards against names, addresses and free text that outlive their task in the engine's tables. */
@RunningFrontdesk
class NothingPersonalStaysInTheEngineTest {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Test
    void whatPeopleWroteLeavesWithTheTask() {
        Portal customer = new Portal(port);
        Desk officer = new Desk("officer", port);
        String reference = customer.received("""
                {"requester": {"name": "Zephyrine Quillfeather", "email": "quillfeather@example.org"},
                 "reason": "DEFERRED_ACTION", "zipCode": "20001", "details": "Quokkas in the attic"}""");
        EngineTables tables = new EngineTables(database);
        assertThat(tables.holding("Quillfeather")).isNotEmpty();

        officer.completes(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which wombat?", "contactBy", "EMAIL"));
        customer.momentPasses();
        assertThat(tables.holding("Quillfeather")).isEmpty();
        customer.answers(reference, "The marsupial one");
        officer.completes(
                reference,
                REVIEW,
                Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Call a platypus"));
        customer.momentPasses();

        assertThat(tables.holding("Quillfeather")).isEmpty();
        assertThat(tables.holding("quillfeather@example.org")).isEmpty();
        assertThat(tables.holding("Quokkas")).isEmpty();
        assertThat(tables.holding("wombat")).isEmpty();
        assertThat(tables.holding("marsupial")).isEmpty();
        assertThat(tables.holding("platypus")).isEmpty();
    }
}
