package frontdesk.engine;

import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Reads times off the running model, so that a number that stands in the diagram stands nowhere else. */
public final class ModelTimes {
    private ModelTimes() {}

    /**
     * How many days the timer event with this id waits.
     *
     * @throws IllegalStateException where the model has no such timer
     */
    public static Period days(DelegateExecution execution, String timerEventId) {
        CatchEvent event = execution.getBpmnModelInstance().getModelElementById(timerEventId);
        if (event == null) {
            throw new IllegalStateException("The model has no timer event '" + timerEventId + "'");
        }
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .map(timer ->
                        Period.parse(timer.getTimeDuration().getTextContent().strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The event '" + timerEventId + "' is no timer"));
    }
}
