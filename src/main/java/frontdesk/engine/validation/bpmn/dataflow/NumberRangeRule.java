package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/** Numbers are whole and within what they mean, where they are written down and where a table gives them. */
final class NumberRangeRule implements BpmnRule {
    /** A task's place in the officers' list; the tables of all flows keep to it. */
    private static final Range PRIORITY = new Range("priority", 0, 100);

    /** More work than this for one case is a mistake. */
    private static final Range TIMES = new Range("loop cardinality", 1, 100);

    private static final Range JOB_PRIORITY = new Range("job priority", 0, Integer.MAX_VALUE);

    /** Both ends belong to it. */
    private record Range(String of, int lowest, int highest) {
        private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");

        boolean holds(String number) {
            return WHOLE.matcher(number).matches()
                    && Long.parseLong(number) >= lowest
                    && Long.parseLong(number) <= highest;
        }
    }

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of(
                        model.all("userTask").flatMap(task -> check(model, task, PRIORITY, task.camunda("priority"))),
                        model.all().flatMap(step -> check(model, step, JOB_PRIORITY, step.camunda("jobPriority"))),
                        model.all("loopCardinality").flatMap(often -> check(model, often, TIMES, often.text())))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> check(BpmnDocument model, XmlElement piece, Range range, String text) {
        return text.isBlank()
                ? Stream.empty()
                : values(model, text).stream()
                        .flatMap(Set::stream)
                        .filter(value -> !range.holds(value))
                        .map(value -> model.finding(
                                piece,
                                "its %s can be '%s', but must be a whole number from %d to %d; %s"
                                        .formatted(
                                                range.of(),
                                                value,
                                                range.lowest(),
                                                range.highest(),
                                                JuelExpression.isIn(text)
                                                        ? "change the table that gives it"
                                                        : "write one")));
    }

    private static Optional<Set<String>> values(BpmnDocument model, String text) {
        if (!JuelExpression.isIn(text)) {
            return Optional.of(Set.of(text.strip()));
        }
        try {
            return new PossibleValues(model).of(JuelExpression.parse(text));
        } catch (TreeBuilderException reportedByTheRuleForExpressions) {
            return Optional.empty();
        }
    }
}
