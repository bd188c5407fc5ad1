package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.process.NumberRange;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers are whole and within what they mean, where they are written down and where a table gives them. */
final class NumberRangeRule implements BpmnRule {
    /** More work than this for one case is a mistake. */
    private static final NumberRange TIMES = new NumberRange(1, 100);

    private static final NumberRange JOB_PRIORITY = new NumberRange(0, Integer.MAX_VALUE);

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of(
                        model.all("userTask")
                                .flatMap(task ->
                                        check(model, task, "priority", NumberRange.PRIORITY, task.camunda("priority"))),
                        model.all()
                                .flatMap(step ->
                                        check(model, step, "job priority", JOB_PRIORITY, step.camunda("jobPriority"))),
                        model.all("loopCardinality")
                                .flatMap(often -> check(model, often, "loop cardinality", TIMES, often.text())))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> check(
            BpmnDocument model, XmlElement piece, String of, NumberRange range, String text) {
        return text.isBlank()
                ? Stream.empty()
                : values(model, text).stream()
                        .flatMap(Set::stream)
                        .filter(value -> !range.holds(value))
                        .map(value -> model.finding(
                                piece,
                                "its %s can be '%s', but must be a whole number from %d to %d; %s"
                                        .formatted(
                                                of,
                                                value,
                                                range.lowest(),
                                                range.highest(),
                                                JuelExpression.isIn(text)
                                                        ? "change the table that gives it"
                                                        : "write one")));
    }

    private static Optional<Set<String>> values(BpmnDocument model, String text) {
        return JuelExpression.isIn(text)
                ? JuelExpression.in(text).flatMap(new PossibleValues(model)::of)
                : Optional.of(Set.of(text.strip()));
    }
}
