package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What runs several times says how often, and holds no step that is done once for a case: the first of two officers would
 * conclude the request, and the second could not complete the task any more.
 */
final class MultiInstanceRule implements BpmnRule {
    private static final Set<String> DONE_ONCE = Set.of("userTask", "serviceTask", "receiveTask", "businessRuleTask");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("multiInstanceLoopCharacteristics")
                .flatMap(loop ->
                        Stream.concat(howOften(loop), doneOnce(loop)).map(problem -> model.finding(loop, problem)));
    }

    private static Stream<String> howOften(XmlElement loop) {
        boolean isOverList = !loop.camunda("collection").isEmpty()
                || !loop.camunda("elementVariable").isEmpty();
        boolean saysHowOften =
                loop.children("loopCardinality").anyMatch(often -> !often.text().isEmpty());
        return Stream.concat(
                Stream.of("runs for each of a list, but no variable of a flow is a list; remove collection and element"
                                + " variable, and write a loop cardinality")
                        .filter(problem -> isOverList),
                Stream.of("says not how often it runs; write a loop cardinality, like 2")
                        .filter(problem -> !isOverList && !saysHowOften));
    }

    private static Stream<String> doneOnce(XmlElement loop) {
        return loop.parent().stream()
                .flatMap(XmlElement::withDescendants)
                .filter(step -> DONE_ONCE.contains(step.kind()))
                .map(step -> ("runs several times, but '%s' is done once for a case; remove the marker, and draw a way"
                                + " back where it is to be done again")
                        .formatted(step.id()));
    }
}
