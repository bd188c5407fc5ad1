package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What tables give fits the type that the flow's code expects of the variable. */
final class VariableTypeRule implements BpmnRule {
    private static final Map<String, Class<?>> OF_TABLES =
            Map.of("string", String.class, "boolean", Boolean.class, "integer", Integer.class, "double", Double.class);

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().flatMap(flow -> flow.dataContract()).stream()
                .flatMap(facts -> tables(model, facts.types()));
    }

    private static Stream<Finding> tables(BpmnDocument model, Map<String, Class<?>> types) {
        return model.all("businessRuleTask")
                .flatMap(task -> model.bundle().decision(task.camunda("decisionRef")).stream()
                        .flatMap(table ->
                                Stream.concat(outputs(model, task, table, types), inputs(model, task, table, types))));
    }

    private static Stream<Finding> outputs(
            BpmnDocument model, XmlElement task, XmlElement table, Map<String, Class<?>> types) {
        return task.descendants("outputParameter")
                .filter(output -> types.containsKey(output.label()))
                .flatMap(output -> JuelExpression.decisionOutputsIn(output.text())
                        .flatMap(name -> table.descendants("output")
                                .filter(column -> column.label().equals(name)))
                        .flatMap(column -> mismatch(column, types.get(output.label()))
                                .map(problem -> model.finding(
                                        task,
                                        "writes '%s' from a column that gives %s".formatted(output.label(), problem)))
                                .stream()));
    }

    private static Stream<Finding> inputs(
            BpmnDocument model, XmlElement task, XmlElement table, Map<String, Class<?>> types) {
        return table.descendants("inputExpression")
                .flatMap(input -> input.children("text")
                        .map(XmlElement::text)
                        .filter(types::containsKey)
                        .flatMap(name -> mismatch(input, types.get(name))
                                .map(problem ->
                                        model.finding(task, "its table reads '%s' as %s".formatted(name, problem)))
                                .stream()));
    }

    private static Optional<String> mismatch(XmlElement column, Class<?> needed) {
        return Optional.ofNullable(OF_TABLES.get(column.attribute("typeRef")))
                .filter(type -> type != needed)
                .map(type -> "%s, but it is %s; change the column's type"
                        .formatted(ExpressionTypes.inWords(type), ExpressionTypes.inWords(needed)));
    }
}
