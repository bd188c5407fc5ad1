package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** Which values an instance has, and who writes them. */
public final class DataFlowRules {
    /** A draft that does not keep to these is deployed, with a warning. */
    public static final List<BpmnRule> EVERY_DIAGRAM = List.of(new NumberRangeRule());

    /** Hold for the flows of Frontdesk, which are in step with its code. */
    public static final List<BpmnRule> FLOW =
            List.of(new OutputParameterRule(), new VariableInitializationRule(), new VariableTypeRule());

    private DataFlowRules() {}
}
