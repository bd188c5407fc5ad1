package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** What a diagram is made of. */
public final class StructureRules {
    /** Hold for drafts, too: what is deployed runs no code but ours. */
    public static final List<BpmnRule> EVERY_MODEL = List.of(new AllowedElementsRule());

    /** A draft that does not keep to these is deployed, with a warning. */
    public static final List<BpmnRule> EVERY_DIAGRAM = List.of(
            new ProcessStructureRule(),
            new NamingConventionRule(),
            new EventDefinitionRule(),
            new ReachabilityRule(),
            new DiagramInterchangeRule());

    /** Hold for the flows of Frontdesk, which are in step with its code. */
    public static final List<BpmnRule> FLOW = List.of(new ProcessKeyRule(), new BpmnSchemaRule());

    private StructureRules() {}
}
