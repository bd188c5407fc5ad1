package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guards against a column or an escaping that an officer's longest question does not fit into. */
@RunningFrontdesk
class LongQuestionTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String LONGEST = ("When did you \"arrive\"?\n" + "It's {{name}} & <b>ñ</b> \\ ".repeat(80))
            .substring(0, 1999)
            .concat("?");

    @LocalServerPort
    private int port;

    @Test
    void theLongestQuestionReachesTheCustomerAsItWasWritten() {
        PortalClient customer = new PortalClient(port);
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        String reference = customer.asks("long-question@example.org");

        officer.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", LONGEST, "contactBy", "EMAIL"));
        customer.momentPasses();

        assertThat(LONGEST).hasSize(2000);
        assertThat(customer.status(reference)).isEqualTo("WAITING_FOR_CUSTOMER");
        JsonNode messages = customer.messages("long-question@example.org");
        assertThat(messages.get(1).get("body").asText()).contains(LONGEST);
        assertThat(customer.answers(reference, "On May 2")).isEqualTo(202);
        assertThat(officer.brief(reference, REVIEW).at("/conversation/value").asText())
                .contains("It's {{name}}");
    }
}
