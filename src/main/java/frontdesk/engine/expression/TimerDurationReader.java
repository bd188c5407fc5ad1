package frontdesk.engine.expression;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Reads times off the running model, so that a number that stands in the diagram stands nowhere else. */
public final class TimerDurationReader {
    private TimerDurationReader() {}

    /**
     * How long the timer event with this id waits: calendar days where the model says {@code P7D}, exact hours where it
     * says {@code PT168H}.
     *
     * @throws IllegalStateException where the model has no such timer
     * @throws java.time.format.DateTimeParseException where the timer's duration is neither
     */
    public static TemporalAmount waitOf(DelegateExecution execution, String timerEventId) {
        CatchEvent event = execution.getBpmnModelInstance().getModelElementById(timerEventId);
        if (event == null) {
            throw new IllegalStateException("The model has no timer event '" + timerEventId + "'");
        }
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .map(timer -> read(timer.getTimeDuration().getTextContent().strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The event '" + timerEventId + "' is no timer"));
    }

    static TemporalAmount read(String duration) {
        return duration.contains("T") ? Duration.parse(duration) : Period.parse(duration);
    }
}
