package frontdesk.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sees to an overdue task reads since when it is, and who has it in hand; no flow says which task that is. */
class OverdueReviewBriefTest {
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");

    private final RequestBrief request = mock(RequestBrief.class);
    private final DelegateTask task = mock(DelegateTask.class, RETURNS_DEEP_STUBS);
    private final OverdueReviewBrief brief = new OverdueReviewBrief(request);

    @BeforeEach
    void aTaskThatHasJustAppeared() {
        when(request.with(any(), any())).thenAnswer(call -> new HashMap<>(call.<Map<String, Object>>getArgument(0)));
        when(request.time(NOW)).thenReturn("Tuesday 10:00");
        when(task.getCreateTime()).thenReturn(Date.from(NOW));
    }

    @Test
    void itNamesWhoHasTheTaskWhoseTimeIsOver() {
        atTheTaskOf(Bpmn.createExecutableProcess("visit")
                .startEvent()
                .userTask("greet")
                .userTask("review")
                .boundaryEvent("late")
                .timerWithDuration("P1D")
                .serviceTask("move-up")
                .userTask("see-to-it")
                .done());
        hasInHand("review", "officer");

        assertThat(brief.of(task)).isEqualTo(Map.of("overdueSince", "Tuesday 10:00", "reviewer", "officer"));
    }

    @Test
    void whereNobodyHasTakenItThatIsSaid() {
        atTheTaskOf(Bpmn.createExecutableProcess("visit")
                .startEvent()
                .userTask("review")
                .boundaryEvent("late")
                .timerWithDuration("P1D")
                .userTask("see-to-it")
                .done());
        hasInHand("review", null);

        assertThat(brief.of(task)).containsEntry("reviewer", "nobody yet");
    }

    @Test
    void whereNothingIsOverdueNobodyHasIt() {
        atTheTaskOf(Bpmn.createExecutableProcess("visit")
                .startEvent()
                .exclusiveGateway("again")
                .userTask("see-to-it")
                .connectTo("again")
                .done());

        assertThat(brief.of(task)).containsEntry("reviewer", "nobody yet");
    }

    private void atTheTaskOf(BpmnModelInstance model) {
        UserTask element = model.getModelElementById("see-to-it");
        when(task.getBpmnModelElementInstance()).thenReturn(element);
        when(task.getProcessInstanceId()).thenReturn("instance");
    }

    private void hasInHand(String element, String officer) {
        Task overdue = mock(Task.class);
        when(overdue.getAssignee()).thenReturn(officer);
        when(task.getProcessEngineServices()
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceId("instance")
                        .taskDefinitionKey(element)
                        .list())
                .thenReturn(List.of(overdue));
    }
}
