package frontdesk.engine.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.engine.loop.LoopLimitListener.RunawayInstanceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A diagram that goes in circles and was not refused stops by itself, and says where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoopLimitTest {
    private static final int MOST_PASSES = 5;
    private static final int MOST_STEPS = 50;

    private ProcessEngine engine;
    private RuntimeService runtime;
    private ManagementService management;
    private TaskService tasks;

    @BeforeAll
    void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("loops-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setCustomPreBPMNParseListeners(
                List.of(new LoopLimitBpmnParseListener(new LoopLimitProperties(MOST_PASSES, MOST_STEPS))));
        configuration.setCustomSessionFactories(List.of(new LoopLimitPlugin.TransactionStepsFactory()));
        engine = configuration.buildProcessEngine();
        runtime = engine.getRuntimeService();
        management = engine.getManagementService();
        tasks = engine.getTaskService();
    }

    @AfterEach
    void drop() {
        RepositoryService repository = engine.getRepositoryService();
        repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void aGatewayThatLeadsBackToItselfEndsBeforeTheMemoryDoes() {
        deploy(Bpmn.createExecutableProcess("circle")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .exclusiveGateway("again")
                .name("Again?")
                .connectTo("again")
                .done());

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("circle"))
                .isInstanceOf(RunawayInstanceException.class)
                .hasMessageContaining("\"Again?\"")
                .hasMessageContaining("goes in circles");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void aCircleOfJobsStopsAtItsEntryAndKeepsTheCase() {
        deploy(Bpmn.createExecutableProcess("circle")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("remind")
                .name("Remind of it")
                .camundaAsyncBefore()
                .camundaExpression("${true}")
                .exclusiveGateway("again")
                .connectTo("remind")
                .done());
        runtime.startProcessInstanceByKey("circle");
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            management.executeJob(job().getId());
        }

        assertThatThrownBy(() -> management.executeJob(job().getId()))
                .isInstanceOf(RunawayInstanceException.class)
                .hasMessageContaining("\"Remind of it\" more than 5 times");
        assertThat(runtime.createProcessInstanceQuery().count()).isOne();
    }

    @Test
    void anOfficerComesToTheSameTaskAsOftenAsIsAllowed() {
        deploy(Bpmn.createExecutableProcess("circle")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("review")
                .name("Review")
                .exclusiveGateway("again")
                .condition("Yes", "${again}")
                .connectTo("review")
                .moveToNode("again")
                .condition("No", "${not again}")
                .endEvent()
                .done());
        runtime.startProcessInstanceByKey("circle");
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            complete(true);
        }

        assertThatThrownBy(() -> complete(true)).isInstanceOf(RunawayInstanceException.class);
        complete(false);

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void aTimerThatRepeatsStopsToo() {
        deploy(Bpmn.createExecutableProcess("timer")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("review")
                .endEvent()
                .moveToActivity("review")
                .boundaryEvent("each-minute")
                .cancelActivity(false)
                .timerWithCycle("R/PT1M")
                .endEvent()
                .done());
        runtime.startProcessInstanceByKey("timer");
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            management.executeJob(job().getId());
        }

        assertThatThrownBy(() -> management.executeJob(job().getId())).isInstanceOf(RunawayInstanceException.class);
        assertThat(tasks.createTaskQuery().count()).isOne();
    }

    @Test
    void casesThatTakeTheirStepsInOneTransactionAreCountedEachForItself() {
        deploy(Bpmn.createExecutableProcess("straight")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("first")
                .camundaExpression("${true}")
                .serviceTask("second")
                .camundaExpression("${true}")
                .userTask("wait")
                .endEvent()
                .done());
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();

        commands.execute(transaction -> {
            IntStream.range(0, MOST_STEPS).forEach(number -> runtime.startProcessInstanceByKey("straight"));
            return null;
        });

        assertThat(tasks.createTaskQuery().count()).isEqualTo(MOST_STEPS);
    }

    private void deploy(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("model.bpmn", model)
                .deploy();
    }

    private Job job() {
        return management.createJobQuery().singleResult();
    }

    private void complete(boolean again) {
        tasks.complete(tasks.createTaskQuery().singleResult().getId(), Map.of("again", again));
    }
}
