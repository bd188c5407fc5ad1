package frontdesk.engine.validation.bpmn.controlflow;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** Which way an instance goes. */
public final class ControlFlowRules {
    /** A draft that does not keep to these is deployed, with a warning. */
    public static final List<BpmnRule> EVERY_DIAGRAM = List.of(
            new ImplicitSplitRule(),
            new GatewayConditionRule(),
            new GatewayCompletenessRule(),
            new ParallelJoinRule(),
            new EventBasedGatewayRule(),
            new MessageNameRule(),
            new ErrorEventRule());

    /** Hold for the flows of Frontdesk, which are in step with its code. */
    public static final List<BpmnRule> FLOW = List.of(new MessageCorrelationRule(), new UnthrownEventRule());

    private ControlFlowRules() {}
}
