package frontdesk.engine.validation.bpmn.expression;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;

/**
 * A call in an expression, such as {@code ${businessTime.after('PT4H')}}, names a method that the bean still offers to
 * models, gives it as many arguments as it takes, and each of the type, in the format and up to the limit that it declares.
 */
final class ExpressionCallSignatureRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        var arguments = ArgumentCheck.of(model);
        return model.all()
                .flatMap(piece -> Stream.concat(
                                Stream.of(piece.text()), piece.attributes().map(Attr::getValue))
                        .flatMap(text -> JuelExpression.in(text).stream())
                        .flatMap(expression -> expression.calls().stream())
                        .flatMap(call -> problems(arguments, call))
                        .map(problem -> model.finding(piece, problem)));
    }

    private static Stream<String> problems(ArgumentCheck arguments, JuelExpression.Call call) {
        ExpressionTypes types = arguments.types();
        if (!types.code().expressionBeans().contains(call.bean())) {
            return Stream.empty();
        }
        return types.method(call)
                .map(method -> method.isAnnotationPresent(Deprecated.class)
                        ? Stream.of("'%s' is there for models of old only; '%s' can be asked %s"
                                .formatted(call.method(), call.bean(), offered(types, call.bean())))
                        : problems(arguments, method, call))
                .orElseGet(() -> Stream.of("'%s' is nothing that '%s' can be asked with %d values; it can be asked %s"
                        .formatted(call.method(), call.bean(), call.arguments().size(), offered(types, call.bean()))));
    }

    private static Stream<String> problems(ArgumentCheck arguments, Method method, JuelExpression.Call call) {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .boxed()
                .flatMap(place ->
                        arguments.problem(parameters[place], call.arguments().get(place)).stream());
    }

    private static Set<String> offered(ExpressionTypes types, String bean) {
        return types.methods(bean)
                .filter(method -> !method.isAnnotationPresent(Deprecated.class))
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameters())
                                .map(Parameter::getName)
                                .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
