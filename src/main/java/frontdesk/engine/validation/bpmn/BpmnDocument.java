package frontdesk.engine.validation.bpmn;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.usertask.UserTaskContract;
import frontdesk.engine.usertask.form.FormTask;
import frontdesk.engine.usertask.form.FormTaskVariables;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A diagram and what lies around it.
 *
 * @param flow the flow of the application that the diagram is for, with what its tasks without code add; none for a
 *     draft, which calls no code
 * @param formTasks the user tasks without code, by their ids
 */
public record BpmnDocument(
        String file,
        XmlElement root,
        DeploymentFiles bundle,
        Optional<FormTaskVariables> flow,
        Map<String, FormTask> formTasks,
        CodeCatalog code,
        SequenceFlowGraph graph) {
    private static final Set<String> AROUND_NODES = Set.of("process", "subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> SHOWN_BESIDE_NODES =
            Set.of("sequenceFlow", "process", "message", "dataObjectReference", "dataStoreReference");
    private static final Pattern NODE = Pattern.compile(
            "task|[a-z][A-Za-z]*Task|[a-z][A-Za-z]*Event|[a-z][A-Za-z]*Gateway|subProcess|transaction|adHocSubProcess|callActivity");

    /** @param flow the flow of Frontdesk that it is a model of; empty for a draft */
    public static BpmnDocument of(
            String file, XmlElement root, DeploymentFiles bundle, Optional<ProcessVariables> flow, CodeCatalog all) {
        CodeCatalog code = flow.map(all::of).orElse(all);
        Map<String, FormTask> formTasks = formTasks(root, bundle, code);
        return new BpmnDocument(
                file,
                root,
                bundle,
                flow.map(declared -> FormTaskVariables.of(declared, formTasks.values())),
                formTasks,
                code,
                SequenceFlowGraph.of(
                        root.withDescendants().filter(BpmnDocument::isFlowNode).toList(),
                        root.descendants("sequenceFlow").toList()));
    }

    private static Map<String, FormTask> formTasks(XmlElement root, DeploymentFiles bundle, CodeCatalog code) {
        return root.descendants("userTask")
                .filter(task -> code.userTaskHandler(task.id()).isEmpty())
                .flatMap(task -> FormTask.briefOf(task).flatMap(code::taskBrief).stream()
                        .map(brief -> Map.entry(
                                task.id(), FormTask.of(task.label(), bundle.form(task.id() + ".form"), brief))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** What a user task shows and takes: by its code, or by its form where it has none; empty where neither is so. */
    public Optional<UserTaskContract> contract(XmlElement userTask) {
        return code.userTaskHandler(userTask.id())
                .<UserTaskContract>map(handler -> handler)
                .or(() -> Optional.ofNullable(formTasks.get(userTask.id())));
    }

    /** Every element, the picture included. */
    public Stream<XmlElement> all() {
        return root.withDescendants();
    }

    /** All its elements of this kind, such as {@code userTask}. */
    public Stream<XmlElement> all(String kind) {
        return root.descendants(kind);
    }

    /** Its events, activities and gateways. */
    public Stream<XmlElement> flowNodes() {
        return all().filter(BpmnDocument::isFlowNode);
    }

    /** The name of the step that a service task does, whatever its id; of another element its id. */
    public String stepName(XmlElement element) {
        return ElementBeanNaming.stepOf(element.id(), element.camunda("delegateExpression"));
    }

    /** The code of this node that a service task calls; empty where it is written otherwise, or there is no such code. */
    public Optional<Class<?>> delegate(XmlElement step) {
        return ElementBeanNaming.beanIn(step.camunda("delegateExpression"))
                .filter(code::isDelegate)
                .map(code::typeOf);
    }

    /** The variables that a step's code and output parameters give a value; not what is written inside of a subprocess. */
    public Set<String> writtenBy(XmlElement step, ProcessDataContract contract) {
        Stream<String> byModel = step.kind().equals("subProcess")
                ? Stream.empty()
                : step.descendants("outputParameter").map(XmlElement::label);
        return Stream.concat(contract.bySteps().getOrDefault(stepName(step), Set.of()).stream(), byModel)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the element is a service task whose work is seen outside, such as a message. */
    public boolean isSending(XmlElement step) {
        return step.kind().equals("serviceTask")
                && delegate(step)
                        .filter(ExternalSideEffect.class::isAssignableFrom)
                        .isPresent();
    }

    /** The process and its subprocesses, each a diagram of its own. */
    public Stream<XmlElement> scopes() {
        return all().filter(piece -> AROUND_NODES.contains(piece.kind()));
    }

    /** Something to fix in the element that the piece belongs to. */
    public Finding finding(XmlElement piece, String text) {
        XmlElement shown = piece.nearest(BpmnDocument::isShown);
        return new Finding(file, shown.id(), shown.label(), text);
    }

    private static boolean isShown(XmlElement piece) {
        return isFlowNode(piece) || SHOWN_BESIDE_NODES.contains(piece.kind());
    }

    private static boolean isFlowNode(XmlElement piece) {
        return NODE.matcher(piece.kind()).matches()
                && piece.parent()
                        .filter(around -> AROUND_NODES.contains(around.kind()))
                        .isPresent();
    }
}
