package frontdesk.engine.validation.bpmn.expression;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.w3c.dom.Attr;

/**
 * Expressions are well written and name only variables of the flow and expression beans. The engine reads them from
 * many places, names and descriptions among them, so every attribute and text is looked at.
 */
final class ExpressionReferenceRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all()
                .flatMap(piece -> Stream.concat(
                                Stream.of(piece.text()),
                                piece.attributes()
                                        .filter(attribute -> !isDelegate(attribute))
                                        .map(Attr::getValue))
                        .filter(JuelExpression::isIn)
                        .flatMap(text -> Stream.concat(problems(model, text), answers(piece, text)))
                        .map(problem -> model.finding(piece, problem)));
    }

    /** The engine knows what a table has given at the step that asks it, and nowhere else. */
    private static Stream<String> answers(XmlElement piece, String text) {
        boolean isAtTable = piece.nearest(around -> around.kind().equals("businessRuleTask"))
                .kind()
                .equals("businessRuleTask");
        return JuelExpression.decisionOutputsIn(text)
                .limit(1)
                .filter(output -> !isAtTable)
                .map(output ->
                        "'decisionResult' in %s is there only where a table is asked; write its output into a variable"
                                        .formatted(text)
                                + " at the business rule task, and take that");
    }

    private static boolean isDelegate(Attr attribute) {
        return "delegateExpression".equals(attribute.getLocalName());
    }

    private static Stream<String> problems(BpmnDocument model, String text) {
        try {
            JuelExpression expression = JuelExpression.parse(text);
            return Stream.concat(forbidden(model, text, expression), unknown(model, text, expression));
        } catch (TreeBuilderException mistake) {
            return Stream.of("the expression %s is not well written; look at its character %d"
                    .formatted(text, mistake.getPosition()));
        }
    }

    private static Stream<String> forbidden(BpmnDocument model, String text, JuelExpression expression) {
        Set<String> words = model.code().expressionBeans();
        return expression.forbidden(words).stream()
                .map(part -> "'%s' in %s is not allowed; an expression may read variables, compare them, and ask %s"
                        .formatted(part, text, words));
    }

    private static Stream<String> unknown(BpmnDocument model, String text, JuelExpression expression) {
        return model.flow().stream().flatMap(flow -> {
            var known = new TreeSet<>(flow.names());
            known.addAll(localNames(model));
            return expression.variables().stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> "'%s' in %s is no variable of %s; there are %s"
                            .formatted(name, text, flow.processKey(), known));
        });
    }

    private static Set<String> localNames(BpmnDocument model) {
        return model.all("inputParameter").map(XmlElement::label).collect(Collectors.toSet());
    }
}
