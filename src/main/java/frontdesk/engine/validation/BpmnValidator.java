package frontdesk.engine.validation;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.controlflow.ControlFlowRules;
import frontdesk.engine.validation.bpmn.dataflow.DataFlowRules;
import frontdesk.engine.validation.bpmn.decision.DecisionRules;
import frontdesk.engine.validation.bpmn.expression.ExpressionRules;
import frontdesk.engine.validation.bpmn.loop.LoopRules;
import frontdesk.engine.validation.bpmn.structure.StructureRules;
import frontdesk.engine.validation.bpmn.task.TaskRules;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.FileValidator;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * Holds a diagram against the rules. Of a flow of Frontdesk, everything must be in step with its code. A model with a
 * name of its own is a draft: it may be drawn and deployed freely, as long as it runs no code.
 */
final class BpmnValidator implements FileValidator {
    /** Each is looked at for itself. */
    private static final List<BpmnRule> OF_EVERY_MODEL = all(TaskRules.EVERY_MODEL, ExpressionRules.EVERY_MODEL);

    private static final List<BpmnRule> OF_A_FLOW =
            all(StructureRules.READABILITY, StructureRules.FLOW, TaskRules.FLOW);

    private static final List<BpmnRule> OF_EVERY_DRAWING = all(
            StructureRules.READABILITY,
            StructureRules.PLACES,
            StructureRules.WAYS,
            ControlFlowRules.EVERY_DIAGRAM,
            LoopRules.EVERY_DIAGRAM,
            ExpressionRules.EVERY_DIAGRAM,
            DataFlowRules.EVERY_DIAGRAM);

    /** What stands in a later list relies on what an earlier one demands. */
    private static final List<List<BpmnRule>> ONE_AFTER_THE_OTHER = List.of(
            StructureRules.EVERY_MODEL,
            StructureRules.PLACES,
            StructureRules.WAYS,
            all(
                    ControlFlowRules.EVERY_DIAGRAM,
                    ControlFlowRules.FLOW,
                    LoopRules.EVERY_DIAGRAM,
                    LoopRules.FLOW,
                    ExpressionRules.EVERY_DIAGRAM,
                    DataFlowRules.EVERY_DIAGRAM,
                    DataFlowRules.FLOW,
                    DecisionRules.FLOW),
            StructureRules.SCHEMA);

    private final CodeCatalog code;
    private final boolean asksEngine;

    /** @param asksEngine whether the engine's parser is asked about what all rules find sound */
    BpmnValidator(CodeCatalog code, boolean asksEngine) {
        this.code = code;
        this.asksEngine = asksEngine;
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
        return flow.isPresent() ? ofFlow(model) : ofDraft(model);
    }

    private static Stream<Finding> ofDraft(BpmnDocument model) {
        return Stream.of(
                        findings(StructureRules.EVERY_MODEL, model),
                        findings(OF_EVERY_MODEL, model),
                        findings(OF_EVERY_DRAWING, model).map(Finding::asWarning))
                .flatMap(findings -> findings);
    }

    /** Causes come before what may follow from them. */
    private Stream<Finding> ofFlow(BpmnDocument model) {
        List<Finding> found = new ArrayList<>();
        for (List<BpmnRule> rules : ONE_AFTER_THE_OTHER) {
            boolean isSound = found.stream().noneMatch(Finding::isError);
            findings(rules, model)
                    .map(finding -> isSound ? finding : finding.asConsequence())
                    .forEach(found::add);
        }
        findings(all(OF_EVERY_MODEL, OF_A_FLOW), model).forEach(found::add);
        if (asksEngine && found.stream().noneMatch(Finding::isError)) {
            findings(StructureRules.PARSER, model).forEach(found::add);
        }
        return found.stream().sorted(Comparator.comparing(Finding::isConsequence));
    }

    @SafeVarargs
    private static List<BpmnRule> all(List<BpmnRule>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static Stream<Finding> findings(List<BpmnRule> rules, BpmnDocument model) {
        return rules.stream().flatMap(rule -> rule.check(model));
    }
}
