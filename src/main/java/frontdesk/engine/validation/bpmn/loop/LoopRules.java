package frontdesk.engine.validation.bpmn.loop;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** What ends where a diagram leads back to a step. */
public final class LoopRules {
    /** A draft that does not keep to these is deployed, with a warning. */
    public static final List<BpmnRule> EVERY_DIAGRAM = List.of(new EndlessLoopRule());

    /** Hold for the flows of Frontdesk, which are in step with its code. */
    public static final List<BpmnRule> FLOW = List.of(new RepeatedMessageRule());

    private LoopRules() {}
}
