package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prevents that a model which is only tried out shows, changes or ends a customer's request. */
@RunningFrontdesk
class DraftsTouchNoRequestTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Test
    void aDraftWithTheNamesOfAFlowAndAForeignReferenceNumberDoesNothingToIt() {
        PortalClient customer = new PortalClient(port);
        String reference = customer.asks("beside-a-draft@example.org");
        publishADraft();

        String instance =
                runtime.startProcessInstanceByKey("my-draft", reference).getId();
        String task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        assertThat(tasks.getVariables(task)).isEmpty();
        tasks.complete(task);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
    }

    private void publishADraft() {
        repository
                .createDeployment()
                .addModelInstance(
                        "my-draft.bpmn",
                        Bpmn.createExecutableProcess("my-draft")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("review-appointment-request")
                                .endEvent()
                                .done())
                .deploy();
    }
}
