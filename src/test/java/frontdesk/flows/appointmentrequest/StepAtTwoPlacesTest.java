package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** An analyst has the receipt confirmed twice: each of the two places sends its own e-mail, and each once. */
@RunningFrontdesk
class StepAtTwoPlacesTest {
    private static final String FLOW = "appointment-request";
    private static final String FIRST = "send-request-received";
    private static final String SECOND = "confirm-once-more";
    private static final String ON = """
            <sequenceFlow id="to-receipt-confirmed" sourceRef="send-request-received" targetRef="receipt-confirmed" />""";

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService models;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TransactionTemplate transaction;

    private PortalClient customer;
    private String deployment;

    @BeforeEach
    void theStepStandsTwice() {
        customer = new PortalClient(port);
        deployment = new ModelPublisher(port).publishes(FLOW, ON, """
                        <serviceTask id="confirm-once-more" name="Confirm once more" camunda:asyncBefore="true"
                          camunda:delegateExpression="${sendRequestReceived}" />
                        <sequenceFlow id="to-confirm-once-more" sourceRef="send-request-received"
                          targetRef="confirm-once-more" />
                        <sequenceFlow id="to-receipt-confirmed" sourceRef="confirm-once-more"
                          targetRef="receipt-confirmed" />""").get("id").asText();
    }

    @AfterEach
    void theFlowIsAsItWas() {
        models.deleteDeployment(deployment, true);
    }

    @Test
    void eachPlaceSendsItsOwnMessageInTheStepsWords() {
        String reference = customer.asks("two-places@example.org");
        customer.momentPasses();

        List<JsonNode> messages = received("two-places@example.org");

        assertThat(messages)
                .extracting(message -> message.get("reference").asText())
                .containsExactly(reference + "/" + FIRST + "/1", reference + "/" + SECOND + "/1");
        assertThat(messages)
                .extracting(message -> message.get("body").asText())
                .allMatch(body -> body.contains(reference));
        assertThat(customer.subjects("two-places@example.org")).hasSize(2);
    }

    @Test
    void aPlaceThatIsCutOffAfterSendingSendsNoSecondTime() {
        JobDefinition second = jobs.createJobDefinitionQuery()
                .processDefinitionId(models.createProcessDefinitionQuery()
                        .deploymentId(deployment)
                        .singleResult()
                        .getId())
                .activityIdIn(SECOND)
                .singleResult();
        jobs.suspendJobDefinitionById(second.getId(), true);
        String reference = customer.asks("cut-off@example.org");
        customer.momentPasses();
        String job = jobs.createJobQuery()
                .jobDefinitionId(second.getId())
                .singleResult()
                .getId();

        transaction.executeWithoutResult(cutOff -> {
            jobs.executeJob(job);
            cutOff.setRollbackOnly();
        });
        assertThat(received("cut-off@example.org")).hasSize(2);
        jobs.activateJobDefinitionById(second.getId(), true);
        customer.momentPasses();

        assertThat(jobs.createJobQuery().jobId(job).count()).isZero();
        assertThat(received("cut-off@example.org"))
                .extracting(message -> message.get("reference").asText())
                .containsExactly(reference + "/" + FIRST + "/1", reference + "/" + SECOND + "/1");
    }

    private List<JsonNode> received(String email) {
        return StreamSupport.stream(customer.messages(email).spliterator(), false)
                .toList();
    }
}
