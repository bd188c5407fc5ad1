package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.expression.ArgumentFormat;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.w3c.dom.Attr;

/**
 * A calendar expression such as {@code ${businessTime.after('PT4H')}} asks what the word can answer, with times that
 * can be read.
 */
final class ExpressionCallRule implements BpmnRule {
    private static final Pattern TEXT = Pattern.compile("'(.*)'");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        ExpressionTypes types = ExpressionTypes.of(model);
        return model.all()
                .flatMap(piece -> Stream.concat(
                                Stream.of(piece.text()), piece.attributes().map(Attr::getValue))
                        .filter(JuelExpression::isIn)
                        .flatMap(text -> problems(types, text))
                        .map(problem -> model.finding(piece, problem)));
    }

    private static Stream<String> problems(ExpressionTypes types, String text) {
        try {
            return JuelExpression.parse(text).calls().stream().flatMap(call -> problems(types, call));
        } catch (TreeBuilderException reportedByTheRuleForExpressions) {
            return Stream.empty();
        }
    }

    private static Stream<String> problems(ExpressionTypes types, JuelExpression.Call call) {
        if (!types.code().expressionBeans().contains(call.bean())) {
            return Stream.empty();
        }
        return types.method(call)
                .map(method -> arguments(method, call.arguments()))
                .orElseGet(() -> Stream.of("'%s' is nothing that '%s' can be asked with %d values; it can be asked %s"
                        .formatted(call.method(), call.bean(), call.arguments().size(), offered(types, call.bean()))));
    }

    private static Stream<String> arguments(Method method, List<String> arguments) {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length)
                .filter(place -> parameters[place].isAnnotationPresent(ArgumentFormat.class))
                .mapToObj(place -> {
                    var form = parameters[place]
                            .getAnnotation(ArgumentFormat.class)
                            .value();
                    var text = TEXT.matcher(arguments.get(place));
                    return text.matches() && !form.fits(text.group(1))
                            ? "%s cannot be read; write it like '%s'".formatted(arguments.get(place), form.example())
                            : "";
                })
                .filter(problem -> !problem.isEmpty());
    }

    private static Set<String> offered(ExpressionTypes types, String word) {
        return types.methods(word)
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameters())
                                .map(Parameter::getName)
                                .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
