package frontdesk.engine.validation.code;

import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.usertask.form.FormTask;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.w3c.dom.Attr;

/**
 * Whether this node has the code that deployed models call. Asks for nothing but that: a model that was taken once has
 * cases under way, which no rule made since must stop.
 */
public record MissingCodeDetector(CodeCatalog code) {
    private static final String OF_THE_ENGINE = "execution";

    /**
     * What the models call and this node does not have, by its name.
     *
     * @param isShipped whether a start-up has brought the files: then a flow that is unknown here is no draft
     */
    public Set<String> missing(DeploymentFiles bundle, boolean isShipped) {
        return bundle.ofKind(".bpmn")
                .flatMap(file -> bundle.xml(file.getKey()))
                .flatMap(root -> new MissingCodeDetector(codeFor(root)).missing(root, isShipped))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CodeCatalog codeFor(XmlElement root) {
        return root.children("process")
                .flatMap(process -> code.flow(process.id()).stream())
                .findFirst()
                .map(code::of)
                .orElse(code);
    }

    private Stream<String> missing(XmlElement root, boolean isShipped) {
        return Stream.of(flows(root, isShipped), beans(root), tasks(root)).flatMap(names -> names);
    }

    private Stream<String> flows(XmlElement root, boolean isShipped) {
        return root.children("process").map(XmlElement::id).filter(key -> isShipped && !isFlow(key));
    }

    private Stream<String> tasks(XmlElement root) {
        return root.children("process")
                .filter(process -> isFlow(process.id()))
                .flatMap(process -> process.descendants("userTask"))
                .filter(task -> FormTask.briefOf(task).isEmpty())
                .map(XmlElement::id)
                .filter(task -> code.userTaskHandler(task).isEmpty())
                .map(ElementBeanNaming::of);
    }

    private Stream<String> beans(XmlElement root) {
        Stream<String> delegates = root.withDescendants()
                .map(piece -> piece.camunda("delegateExpression"))
                .flatMap(MissingCodeDetector::parsed)
                .flatMap(expression -> expression.variables().stream())
                .filter(bean -> !code.isDelegate(bean));
        Stream<String> words = root.withDescendants()
                .flatMap(piece -> Stream.concat(
                        Stream.of(piece.text()), piece.attributes().map(Attr::getValue)))
                .flatMap(MissingCodeDetector::parsed)
                .flatMap(expression -> expression.calls().stream())
                .filter(call -> !OF_THE_ENGINE.equals(call.bean()) && !isAnswered(call))
                .map(call -> call.bean() + "." + call.method());
        Stream<String> briefs = root.descendants("userTask")
                .flatMap(task -> FormTask.briefOf(task).stream())
                .filter(brief -> code.taskBrief(brief).isEmpty())
                .map(ElementBeanNaming::of);
        return Stream.of(delegates, words, briefs).flatMap(names -> names);
    }

    private static Stream<JuelExpression> parsed(String text) {
        try {
            return JuelExpression.isIn(text) ? Stream.of(JuelExpression.parse(text)) : Stream.empty();
        } catch (TreeBuilderException neverEvaluatedByTheEngineEither) {
            return Stream.empty();
        }
    }

    private boolean isAnswered(JuelExpression.Call call) {
        return code.isExposed(call.bean())
                && Arrays.stream(code.typeOf(call.bean()).getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(call.method())
                                && method.getParameterCount()
                                        == call.arguments().size());
    }

    private boolean isFlow(String key) {
        return code.flow(key).isPresent();
    }
}
