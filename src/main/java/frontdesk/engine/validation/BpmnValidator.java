package frontdesk.engine.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * Holds a diagram against the rules. Of a flow of Frontdesk, everything must be in step with its code. A model with a
 * name of its own is a draft: it may be drawn and deployed freely, as long as it runs no code.
 */
final class BpmnValidator implements FileValidator {
    private static final List<BpmnRule> OF_EVERY_MODEL = List.of(
            new AllowedElementsRule(),
            new ServiceTaskDelegateRule(),
            new ExpressionReferenceRule(),
            new CandidateGroupRule());

    /** A draft that does not keep to these is deployed, with a warning. */
    private static final List<BpmnRule> OF_EVERY_DRAWING = List.of(
            new ProcessStructureRule(),
            new NamingConventionRule(),
            new EventDefinitionRule(),
            new ReachabilityRule(),
            new ImplicitSplitRule(),
            new GatewayConditionRule(),
            new GatewayCompletenessRule(),
            new ParallelJoinRule(),
            new EventBasedGatewayRule(),
            new TimerExpressionRule(),
            new ExpressionCallRule(),
            new MessageNameRule(),
            new ErrorEventRule(),
            new DiagramInterchangeRule());

    private static final List<BpmnRule> OF_A_FLOW = List.of(
            new ProcessKeyRule(),
            new UserTaskRule(),
            new FormReferenceRule(),
            new DecisionReferenceRule(),
            new DecisionUsageRule(),
            new OutputParameterRule(),
            new VariableInitializationRule(),
            new VariableTypeRule(),
            new MessageCorrelationRule(),
            new BpmnSchemaRule(),
            new UnusedFileRule());

    private final CodeCatalog code;

    BpmnValidator(CodeCatalog code) {
        this.code = code;
    }

    @Override
    public Stream<Finding> check(String file, byte[] content, DeploymentFiles bundle) {
        try {
            return check(file, XmlElement.read(content), bundle);
        } catch (SAXException unreadable) {
            return Stream.of(Finding.of(file, "is no well-formed XML: " + unreadable.getMessage()));
        }
    }

    private Stream<Finding> check(String file, XmlElement root, DeploymentFiles bundle) {
        var flow = Stream.concat(
                        Stream.of(DeploymentFiles.baseName(file)),
                        root.children("process").map(XmlElement::id))
                .map(code::flow)
                .flatMap(Optional::stream)
                .findFirst();
        var model = BpmnDocument.of(file, root, bundle, flow, code);
        Stream<Finding> always = findings(OF_EVERY_MODEL, model);
        Stream<Finding> drawing = findings(OF_EVERY_DRAWING, model);
        return flow.isPresent()
                ? Stream.of(always, drawing, findings(OF_A_FLOW, model)).flatMap(findings -> findings)
                : Stream.concat(always, drawing.map(Finding::asWarning));
    }

    private static Stream<Finding> findings(List<BpmnRule> rules, BpmnDocument model) {
        return rules.stream().flatMap(rule -> rule.check(model));
    }
}
