package frontdesk.engine.validation.bpmn.decision;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** Which tables a model asks, and what it gives to them and takes from them. */
public final class DecisionRules {
    /** Hold for the flows of Frontdesk, which are in step with its code. */
    public static final List<BpmnRule> FLOW =
            List.of(new DecisionReferenceRule(), new DecisionUsageRule(), new DecisionValueRule());

    private DecisionRules() {}
}
