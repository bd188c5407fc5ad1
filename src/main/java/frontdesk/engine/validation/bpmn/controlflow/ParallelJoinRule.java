package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Comparator;
import java.util.stream.Stream;

/** A parallel join waits for all its ways; if one of them may never come, the case stands there for ever. */
final class ParallelJoinRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.scopes().flatMap(scope -> check(model, scope));
    }

    private static Stream<Finding> check(BpmnDocument model, XmlElement scope) {
        DeadlockAnalysis.Result result = new DeadlockAnalysis(model.graph(), scope).result();
        return result.stuck().isEmpty() && !result.isComplete()
                ? widestFork(model, scope)
                        .map(fork -> model.finding(
                                fork,
                                "forks into %d ways that can go on in too many combinations for it to be shown that each"
                                                .formatted(
                                                        model.graph().out(fork).size())
                                        + " join is reached; draw each way up to its join as a subprocess"))
                : result.stuck().stream()
                        .map(join -> model.finding(
                                join,
                                "waits for ways that cannot all come; join with an exclusive gateway, or fork in a"
                                        + " parallel one"));
    }

    private static Stream<XmlElement> widestFork(BpmnDocument model, XmlElement scope) {
        return model.graph().inside(scope).stream()
                .filter(step -> step.kind().endsWith("Gateway"))
                .max(Comparator.comparing(step -> model.graph().out(step).size()))
                .stream();
    }
}
