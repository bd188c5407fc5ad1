package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guards against a reminder of a question that has been answered, where the mail server was down in between. */
@RunningFrontdesk
class OpenAnswerReminderTest {
    private static final String REMINDER = "send-answer-reminder";

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService engine;

    @Autowired
    private RuntimeService running;

    @BeforeEach
    void remindersAreHeldUp() {
        reminderSteps().forEach(step -> engine.suspendJobDefinitionById(step, true));
    }

    @AfterEach
    void remindersGoOutAgain() {
        reminderSteps().forEach(step -> engine.activateJobDefinitionById(step, true));
    }

    @Test
    void endsWithTheAnswer() {
        PortalClient customer = new PortalClient(port);
        String reference = customer.asks("held-up@example.org");
        new OfficerTaskClient("officer", port)
                .hasCompleted(
                        reference,
                        "review-appointment-request",
                        Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "When?", "contactBy", "EMAIL"));
        customer.momentPasses();
        customer.timePasses("P3DT1H");
        assertThat(openReminders(reference)).isEqualTo(1);

        assertThat(customer.answers(reference, "On May 2")).isEqualTo(202);

        assertThat(openReminders(reference)).isZero();
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
    }

    private long openReminders(String reference) {
        String request = running.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
        return engine.createJobQuery()
                .processInstanceId(request)
                .activityId(REMINDER)
                .count();
    }

    private List<String> reminderSteps() {
        return engine.createJobDefinitionQuery().activityIdIn(REMINDER).list().stream()
                .map(JobDefinition::getId)
                .toList();
    }
}
