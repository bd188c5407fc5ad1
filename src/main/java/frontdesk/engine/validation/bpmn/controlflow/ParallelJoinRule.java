package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import java.util.stream.Stream;

/** A parallel join waits for all its ways; if one of them may never come, the case stands there for ever. */
final class ParallelJoinRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.scopes()
                .flatMap(scope -> new DeadlockAnalysis(model.graph(), scope).stuckJoins().stream())
                .map(
                        join -> model.finding(
                                join,
                                "waits for ways that cannot all come; join with an exclusive gateway, or fork in a parallel one"));
    }
}
