package frontdesk.engine.validation.bpmn;

import frontdesk.engine.validation.model.Finding;
import java.util.stream.Stream;

/** One thing that must hold of diagrams; the lists of its package say of which. */
public interface BpmnRule {
    Stream<Finding> check(BpmnDocument model);
}
