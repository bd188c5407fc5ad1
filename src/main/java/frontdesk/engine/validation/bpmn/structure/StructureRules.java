package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** What a diagram is made of. */
public final class StructureRules {
    /** Hold for drafts, too: what is deployed runs no code but ours. */
    public static final List<BpmnRule> EVERY_MODEL = List.of(new AllowedElementsRule());

    /** Each element is what and where it can be. A draft that does not keep to these is deployed, with a warning. */
    public static final List<BpmnRule> PLACES = List.of(new ProcessStructureRule(), new EventDefinitionRule());

    /** Ways lead from a start to an end. */
    public static final List<BpmnRule> WAYS = List.of(new ReachabilityRule());

    /** Who looks at the picture, an incident or a log understands it. */
    public static final List<BpmnRule> READABILITY = List.of(new NamingConventionRule(), new DiagramInterchangeRule());

    /** Holds for the flows of Frontdesk: the engine insists on it, where the other rules know of no better words. */
    public static final List<BpmnRule> SCHEMA = List.of(new BpmnSchemaRule());

    /** Asks the engine's parser about a diagram that all other rules find sound. */
    public static final List<BpmnRule> PARSER = List.of(new EngineParserRule());

    /** Hold for the flows of Frontdesk, which are in step with its code. */
    public static final List<BpmnRule> FLOW = List.of(new ProcessKeyRule());

    private StructureRules() {}
}
