package frontdesk.engine.validation.bpmn.expression;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** What expressions may ask, and what they must give. */
public final class ExpressionRules {
    /** Hold for drafts, too: what is deployed runs no code but ours. */
    public static final List<BpmnRule> EVERY_MODEL = List.of(new ExpressionReferenceRule());

    /** A draft that does not keep to these is deployed, with a warning. */
    public static final List<BpmnRule> EVERY_DIAGRAM = List.of(
            new TimerExpressionRule(),
            new ExpressionCallSignatureRule(),
            new ExpressionOperandRule(),
            new ExpressionTypeRule());

    private ExpressionRules() {}
}
