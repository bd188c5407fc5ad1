package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a model writes, it writes into variables that the flow has declared, since a typo would make a new one in silence;
 * and it writes a value of the variable's type.
 */
final class OutputParameterRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        ExpressionTypes types = ExpressionTypes.of(model);
        return model.flow().stream()
                .flatMap(flow -> model.all("outputParameter")
                        .flatMap(output -> unknown(flow, output)
                                .or(() -> empty(output))
                                .or(() -> mismatch(types, output))
                                .map(problem -> model.finding(output, problem))
                                .stream()));
    }

    private static Optional<String> unknown(ProcessVariables flow, XmlElement output) {
        return flow.names().contains(output.label())
                ? Optional.empty()
                : Optional.of("writes '%s', which is no variable of %s; there are %s"
                        .formatted(
                                output.label(),
                                flow.processKey(),
                                flow.names().stream().sorted().toList()));
    }

    private static Optional<String> empty(XmlElement output) {
        boolean isEmpty = output.text().isBlank() && output.children().findAny().isEmpty();
        return Optional.of(
                        "gives '%s' nothing; write where its value comes from, such as ${decisionResult.getSingleResult().%s}"
                                .formatted(output.label(), output.label()))
                .filter(problem -> isEmpty);
    }

    private static Optional<String> mismatch(ExpressionTypes types, XmlElement output) {
        Class<?> needed = types.variables().get(output.label());
        return written(types, output.text())
                .filter(type -> needed != null && type != needed && type != Void.class)
                .filter(type -> needed != Double.class || type != Integer.class)
                .map(type -> "gives '%s' %s, but it is %s; write one expression, from ${ to }, that gives it"
                        .formatted(output.label(), ExpressionTypes.inWords(type), ExpressionTypes.inWords(needed)));
    }

    private static Optional<Class<?>> written(ExpressionTypes types, String text) {
        return JuelExpression.isIn(text) ? JuelExpression.in(text).flatMap(types::of) : Optional.of(String.class);
    }
}
