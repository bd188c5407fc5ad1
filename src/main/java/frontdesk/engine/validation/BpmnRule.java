package frontdesk.engine.validation;

import java.util.stream.Stream;

/** One thing that must hold of every diagram. */
interface BpmnRule {
    Stream<Finding> check(BpmnDocument model);
}
