package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.expression.ArgumentFormat;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * A calendar expression such as {@code ${businessTime.after('PT4H')}} asks what the word can answer, with times that
 * can be read, and gives what its place needs: a timer a time, a condition yes or no.
 */
final class ExpressionCallRule implements BpmnRule {
    private static final Pattern TEXT = Pattern.compile("'(.*)'");
    private static final Set<String> TIMES = Set.of("timeDate", "dueDate", "followUpDate");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all()
                .flatMap(piece -> Stream.concat(
                        check(model, piece, place(piece), piece.text()),
                        piece.attributes()
                                .flatMap(attribute ->
                                        check(model, piece, attribute.getLocalName(), attribute.getValue()))));
    }

    /** What an event's timer reads as {@code ${until}} is written in a field of the event. */
    private static String place(XmlElement piece) {
        boolean isUntil = piece.kind().equals("inputParameter") && piece.label().equals("until");
        return isUntil ? "timeDate" : piece.kind();
    }

    private static Stream<Finding> check(BpmnDocument model, XmlElement piece, String place, String text) {
        if (!JuelExpression.isIn(text)) {
            return Stream.empty();
        }
        try {
            JuelExpression expression = JuelExpression.parse(text);
            return Stream.concat(
                            expression.calls().stream().flatMap(call -> problems(model, call)),
                            expression.asCall().stream().flatMap(call -> result(model, place, call)))
                    .map(problem -> model.finding(piece, problem));
        } catch (TreeBuilderException reportedByTheRuleForExpressions) {
            return Stream.empty();
        }
    }

    private static Stream<String> problems(BpmnDocument model, JuelExpression.Call call) {
        if (!model.code().expressionBeans().contains(call.bean())) {
            return Stream.empty();
        }
        return method(model, call)
                .map(method -> arguments(method, call.arguments()))
                .orElseGet(() -> Stream.of("'%s' is nothing that '%s' can be asked with %d values; it can be asked %s"
                        .formatted(call.method(), call.bean(), call.arguments().size(), offered(model, call.bean()))));
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

    private static Stream<String> result(BpmnDocument model, String place, JuelExpression.Call call) {
        Optional<? extends Class<?>> given = Optional.of(call)
                .filter(asked -> model.code().expressionBeans().contains(asked.bean()))
                .flatMap(asked -> method(model, asked))
                .map(Method::getReturnType);
        boolean needsTime = TIMES.contains(place);
        boolean needsYesOrNo = place.equals("conditionExpression");
        return given.stream()
                .filter(type -> needsTime && type != Date.class || needsYesOrNo && type != boolean.class)
                .map(type -> "'%s' of '%s' gives no %s; ask it something else"
                        .formatted(call.method(), call.bean(), needsTime ? "point in time" : "yes or no"));
    }

    private static Optional<Method> method(BpmnDocument model, JuelExpression.Call call) {
        return methods(model, call.bean())
                .filter(method -> method.getName().equals(call.method()))
                .filter(method -> method.getParameterCount() == call.arguments().size())
                .findFirst();
    }

    private static Set<String> offered(BpmnDocument model, String word) {
        return methods(model, word)
                .map(method -> method.getName()
                        + Arrays.stream(method.getParameters())
                                .map(Parameter::getName)
                                .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods(BpmnDocument model, String word) {
        return Arrays.stream(model.code().typeOf(word).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }
}
