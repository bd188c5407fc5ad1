package frontdesk.engine.validation;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.controlflow.ControlFlowRules;
import frontdesk.engine.validation.bpmn.dataflow.DataFlowRules;
import frontdesk.engine.validation.bpmn.structure.StructureRules;
import frontdesk.engine.validation.bpmn.task.TaskRules;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.FileValidator;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * Holds a diagram against the rules. Of a flow of Frontdesk, everything must be in step with its code. A model with a
 * name of its own is a draft: it may be drawn and deployed freely, as long as it runs no code.
 */
final class BpmnValidator implements FileValidator {
    private static final List<BpmnRule> OF_EVERY_MODEL =
            all(StructureRules.EVERY_MODEL, TaskRules.EVERY_MODEL, DataFlowRules.EVERY_MODEL);

    private static final List<BpmnRule> OF_EVERY_DIAGRAM =
            all(StructureRules.EVERY_DIAGRAM, ControlFlowRules.EVERY_DIAGRAM, DataFlowRules.EVERY_DIAGRAM);

    private static final List<BpmnRule> OF_A_FLOW =
            all(StructureRules.FLOW, TaskRules.FLOW, DataFlowRules.FLOW, ControlFlowRules.FLOW);

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
        Stream<Finding> drawing = findings(OF_EVERY_DIAGRAM, model);
        return flow.isPresent()
                ? Stream.of(always, drawing, findings(OF_A_FLOW, model)).flatMap(findings -> findings)
                : Stream.concat(always, drawing.map(Finding::asWarning));
    }

    @SafeVarargs
    private static List<BpmnRule> all(List<BpmnRule>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static Stream<Finding> findings(List<BpmnRule> rules, BpmnDocument model) {
        return rules.stream().flatMap(rule -> rule.check(model));
    }
}
