package frontdesk.engine.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

/** Prevents that a wait from the list is read before its field is: the engine must fill the field first. */
class PickedWaitTest {
    @Test
    void theTimerReadsTheFieldOfItsEvent() {
        Instant before = Instant.now();
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:picked-wait")
                .setProcessEngineName("picked-wait")
                .setJobExecutorActivate(false)
                .buildProcessEngine();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "wait.bpmn",
                            Bpmn.createExecutableProcess("wait")
                                    .camundaHistoryTimeToLive(1)
                                    .startEvent()
                                    .intermediateCatchEvent("picked")
                                    .camundaInputParameter("until", "${dateTime().plusHours(5).toDate()}")
                                    .timerWithDate("${until}")
                                    .endEvent()
                                    .done())
                    .deploy();

            engine.getRuntimeService().startProcessInstanceByKey("wait");

            Instant due = engine.getManagementService()
                    .createJobQuery()
                    .singleResult()
                    .getDuedate()
                    .toInstant();
            assertThat(due).isAfter(before.plus(Duration.ofHours(4)));
        } finally {
            engine.close();
        }
    }
}
