package frontdesk.engine.validation.bpmn.expression;

import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.process.Variable;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.JuelExpression;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Node;

/**
 * Whether a function can make something of what it is called with: the type, how a text is written, and how much is asked
 * for.
 *
 * @param variables those of the flow, by name; none for a draft
 */
record ArgumentCheck(ExpressionTypes types, PossibleValues values, Map<String, Variable<?>> variables) {

    static ArgumentCheck of(BpmnDocument model) {
        return new ArgumentCheck(
                ExpressionTypes.of(model),
                new PossibleValues(model),
                model.flow()
                        .flatMap(flow -> flow.dataContract())
                        .map(ProcessDataContract::variables)
                        .orElse(Map.of()));
    }

    /** What is wrong, and how to fix it. */
    Optional<String> problem(Parameter parameter, Node argument) {
        Class<?> needed = ExpressionTypes.boxed(parameter.getType());
        Optional<Class<?>> given = types.of(argument);
        if (given.isPresent() && given.get() != needed) {
            return Optional.of("%s is %s, but '%s' must be %s"
                    .formatted(
                            JuelExpression.written(argument),
                            ExpressionTypes.inWords(given.get()),
                            parameter.getName(),
                            ExpressionTypes.inWords(needed)));
        }
        return Optional.ofNullable(parameter.getAnnotation(ArgumentFormat.class))
                .flatMap(format -> problem(format, parameter, argument));
    }

    private Optional<String> problem(ArgumentFormat format, Parameter parameter, Node argument) {
        if (argument instanceof AstString text) {
            return written(format, String.valueOf(text.eval(null, null)));
        }
        return argument instanceof AstIdentifier variable && variables.containsKey(variable.getName())
                ? held(format, parameter, variable.getName())
                : Optional.empty();
    }

    private Optional<String> written(ArgumentFormat format, String text) {
        if (format.value().isKeptInVariables()) {
            return Optional.of("'%s' stands here once and for all; take it from a variable, one of %s"
                    .formatted(text, holding(format.value())));
        }
        if (!format.value().fits(text)) {
            return Optional.of("'%s' cannot be read; write it like '%s'"
                    .formatted(text, format.value().example()));
        }
        return isTooLong(format, text)
                ? Optional.of("'%s' is longer than any day allows; write at most '%s'".formatted(text, format.atMost()))
                : Optional.empty();
    }

    private Optional<String> held(ArgumentFormat format, Parameter parameter, String variable) {
        if (values.formatOf(variable).filter(format.value()::includes).isPresent()) {
            return Optional.empty();
        }
        Optional<Set<String>> known = values.everOf(variable).map(TreeSet::new);
        if (known.isEmpty()) {
            return Optional.of("'%s' must be written like '%s', but '%s' may hold anything; take one of %s"
                    .formatted(parameter.getName(), format.value().example(), variable, holding(format.value())));
        }
        return known.get().stream()
                .filter(value -> !format.value().fits(value) || isTooLong(format, value))
                .findFirst()
                .map(value -> "'%s' can be '%s', which cannot be read as '%s'; write it like '%s'"
                        .formatted(
                                variable,
                                value,
                                parameter.getName(),
                                format.value().example()));
    }

    private static boolean isTooLong(ArgumentFormat format, String text) {
        return !format.atMost().isEmpty() && Duration.parse(text).compareTo(Duration.parse(format.atMost())) > 0;
    }

    /** The variables that hold a text of this format. */
    private List<String> holding(TextFormat format) {
        return variables.values().stream()
                .filter(variable -> variable.format().filter(format::includes).isPresent())
                .map(Variable::name)
                .sorted()
                .toList();
    }
}
