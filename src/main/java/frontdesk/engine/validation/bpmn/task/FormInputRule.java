package frontdesk.engine.validation.bpmn.task;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.process.Variable;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.ExpressionTypes;
import frontdesk.engine.validation.model.CamundaForm.Field;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A form can be submitted: its fields write the types that the task's code takes, and offer nothing that it refuses. */
final class FormInputRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("userTask")
                .flatMap(task -> model.contract(task).stream()
                        .flatMap(contract -> contract.inputs().stream())
                        .flatMap(input -> model.bundle().form(task.id() + ".form").stream()
                                .flatMap(form -> form.fields())
                                .filter(field -> field.key().equals(input.name()))
                                .flatMap(field -> Stream.concat(
                                        type(model, task, input, field).stream(), choices(task, input, field)))));
    }

    private static Optional<Finding> type(BpmnDocument model, XmlElement task, Variable<?> input, Field field) {
        return Optional.of(field)
                .filter(filled -> written(filled).stream().noneMatch(input.type()::equals))
                .map(filled -> model.finding(
                        task,
                        "its form gives '%s' in a field of the type '%s', but it must be %s; choose another type"
                                .formatted(field.key(), field.type(), ExpressionTypes.inWords(input.type()))));
    }

    /** A list is written by what lets officers choose several things; the code takes none. */
    private static Set<Class<?>> written(Field field) {
        return switch (field.type()) {
            case "checkbox" -> Set.of(Boolean.class);
            case "number" -> Set.of(Integer.class, Double.class);
            case "checklist", "taglist" -> Set.of(List.class);
            case "radio", "select" -> field.values().isEmpty() ? Set.of(String.class) : chosen(field.values());
            default -> Set.of(String.class);
        };
    }

    /** Of values of several kinds, none. */
    private static Set<Class<?>> chosen(List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isBoolean)) {
            return Set.of(Boolean.class);
        }
        if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
            return Set.of(Integer.class);
        }
        return values.stream().allMatch(JsonNode::isTextual) ? Set.of(String.class) : Set.of();
    }

    private static Stream<Finding> choices(XmlElement task, Variable<?> input, Field field) {
        return field.values().stream()
                .map(JsonNode::asText)
                .distinct()
                .flatMap(value -> refusal(input, value).stream())
                .map(problem -> new Finding(task.id() + ".form", field.id(), field.label(), problem));
    }

    private static Optional<String> refusal(Variable<?> input, String value) {
        if (!input.codes().isEmpty() && !input.codes().contains(value)) {
            return Optional.of(
                    "offers '%s', which the task refuses; it takes %s".formatted(value, new TreeSet<>(input.codes())));
        }
        return input.format()
                .filter(format -> !format.fits(value))
                .map(format -> "offers '%s', which the task cannot read; write it like '%s'"
                        .formatted(value, format.example()));
    }
}
