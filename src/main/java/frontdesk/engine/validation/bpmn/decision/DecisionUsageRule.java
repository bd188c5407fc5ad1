package frontdesk.engine.validation.bpmn.decision;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table asks for variables that the flow has, and what it gives under the name of a variable is taken. */
final class DecisionUsageRule implements BpmnRule {
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().stream()
                .flatMap(flow -> model.all("businessRuleTask")
                        .flatMap(task -> model.bundle().decision(task.camunda("decisionRef")).stream()
                                .flatMap(table -> Stream.concat(
                                                asked(task, table, flow.names()), given(task, table, flow.names()))
                                        .map(problem -> model.finding(task, problem)))));
    }

    private static Stream<String> asked(XmlElement task, XmlElement table, Set<String> variables) {
        Set<String> known = new TreeSet<>(variables);
        task.descendants("inputParameter").map(XmlElement::label).forEach(known::add);
        return table.descendants("inputExpression")
                .flatMap(input -> input.children("text"))
                .map(XmlElement::text)
                .filter(text -> NAME.matcher(text).matches() && !known.contains(text))
                .map(name -> "its table asks for '%s', which is no variable of the flow; there are %s"
                        .formatted(name, known));
    }

    private static Stream<String> given(XmlElement task, XmlElement table, Set<String> variables) {
        Set<String> taken = task.descendants("outputParameter")
                .flatMap(output -> JuelExpression.decisionOutputsIn(output.text()))
                .collect(Collectors.toSet());
        return table.descendants("output")
                .map(XmlElement::label)
                .filter(name -> variables.contains(name) && !taken.contains(name))
                .map(name ->
                        "its table gives '%s', a variable of the flow, but it is not taken; add an output parameter"
                                .formatted(name));
    }
}
