package frontdesk.engine.validation.bpmn;

import frontdesk.engine.validation.model.Finding;
import java.util.stream.Stream;

/** One thing that must hold of every diagram. */
public interface BpmnRule {
    Stream<Finding> check(BpmnDocument model);
}
