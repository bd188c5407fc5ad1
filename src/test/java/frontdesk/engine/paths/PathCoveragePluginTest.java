package frontdesk.engine.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prevents that a path of a model goes untested unnoticed. */
class PathCoveragePluginTest {
    private final PathCoveragePlugin recorder = new PathCoveragePlugin();
    private ProcessEngine engine;

    @BeforeEach
    void visitsAreDeployed() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("paths");
        configuration.setJdbcUrl("jdbc:h2:mem:paths");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.getProcessEnginePlugins().add(recorder);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("visit.bpmn", visit())
                .deploy();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void whatNobodyWalkedIsNamedWithItsLabel() {
        visit(true);
        completeTask();

        assertThat(neverWalked())
                .containsExactlyInAnyOrder(
                        "guest-late (1 hour)",
                        "late-noted (Late noted)",
                        "to-late-noted (no label)",
                        "refused (Refused)",
                        "not-welcome (No)",
                        "leaving (Leaving)",
                        "guest-left (Guest left)",
                        "left (Left)",
                        "to-left (no label)");
    }

    @Test
    void everyPathCanBeWalkedEventSubprocessAndBoundaryEventIncluded() {
        visit(false);
        visit(true);
        fireTimer();
        completeTask();
        visit(true);
        engine.getRuntimeService().correlateMessage("guest-left");

        assertThat(neverWalked()).isEmpty();
    }

    @Test
    void whatWasRolledBackWasNotWalked() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("broken.bpmn", broken())
                .deploy();

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("broken"));

        assertThat(recorder.counted("broken", any -> true)).isEmpty();
    }

    @Test
    void eachCaseIsCountedByItself() {
        engine.getRuntimeService().startProcessInstanceByKey("visit", "ana", Map.of("welcome", true));
        engine.getRuntimeService().startProcessInstanceByKey("visit", "eva", Map.of("welcome", false));

        assertThat(recorder.counted("visit", "ana"::equals))
                .containsEntry("welcome", 1)
                .doesNotContainKey("refused");
        assertThat(recorder.counted("visit", any -> true)).containsEntry("arrived", 2);
    }

    private List<String> neverWalked() {
        return ModelElements.of(visit()).neverWalked(recorder.counted("visit", any -> true)).stream()
                .map(Object::toString)
                .toList();
    }

    private void visit(boolean welcome) {
        engine.getRuntimeService().startProcessInstanceByKey("visit", Map.of("welcome", welcome));
    }

    private void completeTask() {
        engine.getTaskService()
                .complete(
                        engine.getTaskService().createTaskQuery().singleResult().getId());
    }

    private void fireTimer() {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .singleResult()
                        .getId());
    }

    private static BpmnModelInstance visit() {
        ProcessBuilder visit = Bpmn.createExecutableProcess("visit").camundaHistoryTimeToLive(1);
        visit.eventSubProcess("leaving")
                .name("Leaving")
                .startEvent("guest-left")
                .name("Guest left")
                .message("guest-left")
                .sequenceFlowId("to-left")
                .endEvent("left")
                .name("Left");
        return visit.startEvent("arrived")
                .name("Arrived")
                .sequenceFlowId("to-is-welcome")
                .exclusiveGateway("is-welcome")
                .name("Is the guest welcome?")
                .sequenceFlowId("not-welcome")
                .condition("No", "${!welcome}")
                .endEvent("refused")
                .name("Refused")
                .moveToNode("is-welcome")
                .sequenceFlowId("welcome")
                .condition("Yes", "${welcome}")
                .userTask("talk")
                .name("Talk")
                .sequenceFlowId("to-over")
                .endEvent("over")
                .name("Over")
                .moveToActivity("talk")
                .boundaryEvent("guest-late")
                .name("1 hour")
                .cancelActivity(false)
                .timerWithDuration("PT1H")
                .sequenceFlowId("to-late-noted")
                .endEvent("late-noted")
                .name("Late noted")
                .done();
    }

    private static BpmnModelInstance broken() {
        return Bpmn.createExecutableProcess("broken")
                .camundaHistoryTimeToLive(1)
                .startEvent("begin")
                .serviceTask("fail")
                .camundaExpression("${nothing.here}")
                .endEvent("end")
                .done();
    }
}
