package frontdesk.engine.expression;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * Reads off the running model what the text of a step promises: the timers before the step wait by it, and whoever sends
 * asks by the same once more, since hours may have passed between the two.
 */
public final class TextingPromiseReader {
    private static final Pattern OF_TEXTING_TIME =
            Pattern.compile("\\btextingTime\\s*\\.\\s*\\w+\\s*\\([^)]*'(P[^']*)'\\s*\\)");

    private TextingPromiseReader() {}

    /** The longest promise of the timers that lead to the present step; zero where none does. */
    public static Duration of(DelegateExecution execution) {
        return execution.getBpmnModelElementInstance() instanceof FlowNode step
                ? timersBefore(step)
                        .map(TextingPromiseReader::promise)
                        .flatMap(Optional::stream)
                        .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other)
                : Duration.ZERO;
    }

    private static Stream<TimerEventDefinition> timersBefore(FlowNode step) {
        return step.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter(CatchEvent.class::isInstance)
                .map(CatchEvent.class::cast)
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast);
    }

    private static Optional<Duration> promise(TimerEventDefinition timer) {
        return Optional.ofNullable(timer.getTimeDate())
                .map(TimeDate::getTextContent)
                .map(OF_TEXTING_TIME::matcher)
                .filter(Matcher::find)
                .map(found -> Duration.parse(found.group(1)));
    }
}
