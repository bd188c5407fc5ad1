package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who reads an incident, a log or a chart must know the step by its name. */
final class NamingConventionRule implements BpmnRule {
    private static final Pattern CODE_LIKE = Pattern.compile(".*([_{}$<>#]|\\p{Ll}\\p{Lu}).*|[a-z0-9]+(-[a-z0-9]+)+");
    private static final int LONGEST_LABEL = 80;
    private static final Pattern TASK_ID = Pattern.compile(ElementBeanNaming.TASK_ID);

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.of(
                        model.flowNodes()
                                .filter(NamingConventionRule::isTask)
                                .filter(task -> !TASK_ID.matcher(task.id()).matches())
                                .map(task -> model.finding(
                                        task,
                                        "the id is not chosen, and messages and records go by it; write a short"
                                                + " phrase like 'send-reminder'")),
                        Stream.concat(model.flowNodes(), model.all("sequenceFlow"))
                                .filter(piece -> piece.id().length() > ElementBeanNaming.LONGEST_ID)
                                .map(piece -> model.finding(
                                        piece,
                                        "its id is longer than %d characters; shorten it"
                                                .formatted(ElementBeanNaming.LONGEST_ID))),
                        model.flowNodes()
                                .filter(node -> node.label().isEmpty() && !isJoin(model, node))
                                .map(node -> model.finding(node, "has no label; write what happens here")),
                        Stream.concat(model.flowNodes(), model.all("sequenceFlow"))
                                .filter(piece -> isNoPlainLanguage(piece.label()))
                                .map(piece -> model.finding(
                                        piece, "the label is no plain language; write what an officer would say")),
                        model.all("process")
                                .filter(process -> process.label().isEmpty())
                                .map(process ->
                                        model.finding(process, "the process has no name; write what it is about")))
                .flatMap(findings -> findings);
    }

    /** Events, gateways and flows keep the ids that the Modeler gives them: nobody reads them. */
    private static boolean isTask(XmlElement node) {
        return node.kind().equals("task") || node.kind().endsWith("Task");
    }

    private static boolean isNoPlainLanguage(String label) {
        return label.length() > LONGEST_LABEL || CODE_LIKE.matcher(label).matches();
    }

    private static boolean isJoin(BpmnDocument model, XmlElement node) {
        return node.kind().endsWith("Gateway") && model.graph().out(node).size() < 2;
    }
}
