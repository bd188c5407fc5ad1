package frontdesk.engine.validation.bpmn.value;

import frontdesk.engine.process.NumberRange;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.process.Variable;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.model.CamundaForm;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Node;

/** All values that a variable can take on, where tables and choices of forms are all that fills it. */
public record PossibleValues(BpmnDocument model) {
    private static final Pattern PLAIN = Pattern.compile("\"([^\"]*)\"|(-?\\d+(?:\\.\\d+)?)");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    /** What an expression can give: a variable's values, a text that stands there, or either of two. */
    public Optional<Set<String>> of(JuelExpression expression) {
        return of(expression.root());
    }

    private Optional<Set<String>> of(Node part) {
        if (part instanceof AstIdentifier variable) {
            return of(variable.getName());
        }
        if (part instanceof AstString text) {
            return Optional.of(Set.of(String.valueOf(text.eval(null, null))));
        }
        if (part instanceof AstChoice choice) {
            return of(choice.getChild(1)).flatMap(one -> of(choice.getChild(2)).map(other -> union(one, other)));
        }
        return part instanceof AstEval || part instanceof AstNested ? of(part.getChild(0)) : Optional.empty();
    }

    /** Empty where they are not known: code writes it, an officer types it, a row leaves it out, or nobody fills it. */
    public Optional<Set<String>> of(String variable) {
        List<Optional<Set<String>>> sources =
                Stream.concat(choices(variable), answers(variable)).toList();
        boolean isOpen =
                sources.isEmpty() || sources.contains(Optional.<Set<String>>empty()) || isWrittenByCode(variable);
        return isOpen
                ? Optional.empty()
                : sources.stream().flatMap(Optional::stream).reduce(PossibleValues::union);
    }

    /** Whatever it may be, by whoever writes it; empty where that is not known. Besides, it may be nothing. */
    public Optional<Set<String>> everOf(String variable) {
        return Optional.of(codesOf(variable)).filter(codes -> !codes.isEmpty()).or(() -> of(variable));
    }

    /** The codes that the flow's code knows for it; empty where it can be other texts. */
    public Set<String> codesOf(String variable) {
        return declared(variable).<Set<String>>map(Variable::codes).orElse(Set.of());
    }

    /** How the variable's text is written, whoever writes it; empty where that is not known. */
    public Optional<TextFormat> formatOf(String variable) {
        return declared(variable).flatMap(Variable::format);
    }

    /** What the variable's whole number lies in; empty where it is any. */
    public Optional<NumberRange> rangeOf(String variable) {
        return declared(variable).flatMap(Variable::range);
    }

    private Optional<Variable<?>> declared(String variable) {
        return model.flow()
                .flatMap(flow -> flow.dataContract())
                .map(contract -> contract.variables().get(variable));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private boolean isWrittenByCode(String variable) {
        return model.flow().flatMap(flow -> flow.dataContract()).stream()
                .flatMap(PossibleValues::written)
                .anyMatch(variable::equals);
    }

    private static Stream<String> written(ProcessDataContract facts) {
        return Stream.of(
                        facts.fromStart().stream(),
                        facts.bySteps().values().stream().flatMap(Set::stream),
                        facts.byMessages().values().stream().flatMap(Set::stream))
                .flatMap(names -> names);
    }

    private Stream<Optional<Set<String>>> choices(String variable) {
        return model.bundle().forms().values().stream()
                .flatMap(form -> form.fields().filter(field -> field.key().equals(variable)))
                .map(CamundaForm.Field::choices);
    }

    private Stream<Optional<Set<String>>> answers(String variable) {
        return model.all("outputParameter")
                .filter(output -> output.label().equals(variable))
                .map(output -> JuelExpression.decisionOutputsIn(output.text())
                        .findFirst()
                        .flatMap(name -> model.bundle()
                                .decision(ruleTask(output).camunda("decisionRef"))
                                .flatMap(table -> answers(table, name))));
    }

    private static XmlElement ruleTask(XmlElement output) {
        return output.nearest(around -> around.kind().equals("businessRuleTask"));
    }

    private static Optional<Set<String>> answers(XmlElement table, String name) {
        List<XmlElement> outputs = table.descendants("output").toList();
        return outputs.stream()
                .filter(output -> output.label().equals(name))
                .findFirst()
                .flatMap(output -> output.attribute("typeRef").equals("boolean")
                        ? Optional.of(YES_OR_NO)
                        : plain(table, outputs.indexOf(output)));
    }

    private static Optional<Set<String>> plain(XmlElement table, int column) {
        List<Matcher> cells = table.descendants("rule")
                .flatMap(rule -> rule.children("outputEntry").skip(column).limit(1))
                .map(cell -> PLAIN.matcher(
                        cell.children("text").map(XmlElement::text).findFirst().orElse("")))
                .toList();
        return cells.stream().allMatch(Matcher::matches)
                ? Optional.of(cells.stream()
                        .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                : Optional.empty();
    }
}
