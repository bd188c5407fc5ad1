package frontdesk.engine.validation.bpmn.dataflow;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.CamundaForm;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What forms and tables give fits the type that the flow's code expects of the variable. */
final class VariableTypeRule implements BpmnRule {
    private static final Map<String, Class<?>> OF_TABLES =
            Map.of("string", String.class, "boolean", Boolean.class, "integer", Integer.class, "double", Double.class);

    private static final Map<Class<?>, String> IN_WORDS = Map.of(
            String.class,
            "text",
            Boolean.class,
            "yes or no",
            Integer.class,
            "a whole number",
            Double.class,
            "a number");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().flatMap(flow -> flow.dataContract()).stream()
                .flatMap(facts -> Stream.concat(forms(model, facts.types()), tables(model, facts.types())));
    }

    private static Stream<Finding> forms(BpmnDocument model, Map<String, Class<?>> types) {
        return model.all("userTask")
                .flatMap(task -> model.bundle().form(task.id() + ".form").stream()
                        .flatMap(CamundaForm::fields)
                        .filter(field -> types.containsKey(field.key()))
                        .filter(field -> !given(field).contains(types.get(field.key())))
                        .map(field -> model.finding(
                                task,
                                "its form gives '%s' in a field of the type '%s', but it must be %s; choose another type"
                                        .formatted(field.key(), field.type(), IN_WORDS.get(types.get(field.key()))))));
    }

    private static Set<Class<?>> given(CamundaForm.Field field) {
        return switch (field.type()) {
            case "checkbox" -> Set.of(Boolean.class);
            case "number" -> Set.of(Integer.class, Double.class);
            case "radio", "select" ->
                field.choices().filter(Set.of("true", "false")::containsAll).isPresent()
                        ? Set.of(Boolean.class, String.class)
                        : Set.of(String.class);
            default -> Set.of(String.class);
        };
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
                        .formatted(IN_WORDS.get(type), IN_WORDS.get(needed)));
    }
}
