package frontdesk.engine.usertask.form;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.engine.validation.model.CamundaForm.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A field of a form as a variable.
 *
 * @param isFreeText whether officers write there what they like: it becomes part of the request's conversation, and no
 *     condition of a model asks for it
 */
record FormFieldVariable(Field field, Variable<?> variable, boolean isFreeText) {
    private static final Set<String> FREE_TEXT = Set.of("textfield", "textarea");

    /** Empty where a field of this kind needs code: it gives a list, or its choices come from a variable. */
    static Optional<FormFieldVariable> of(Field field) {
        String name = field.key();
        return switch (field.type()) {
            case "textfield", "textarea", "datetime", "date" ->
                Optional.of(new FormFieldVariable(field, Variable.text(name), FREE_TEXT.contains(field.type())));
            case "checkbox" -> Optional.of(new FormFieldVariable(field, Variable.yesOrNo(name), false));
            case "number" -> Optional.of(new FormFieldVariable(field, number(field), false));
            case "radio", "select" -> choice(field).map(chosen -> new FormFieldVariable(field, chosen, false));
            default -> Optional.empty();
        };
    }

    private static Variable<?> number(Field field) {
        return field.component().path("decimalDigits").asInt(-1) == 0
                ? Variable.number(field.key())
                : Variable.decimal(field.key());
    }

    private static Optional<Variable<?>> choice(Field field) {
        List<JsonNode> values = field.values();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.stream().allMatch(JsonNode::isBoolean)) {
            return Optional.of(Variable.yesOrNo(field.key()));
        }
        if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
            return Optional.of(Variable.number(field.key()));
        }
        return values.stream().allMatch(JsonNode::isTextual)
                ? Optional.of(Variable.code(
                        field.key(), values.stream().map(JsonNode::asText).toArray(String[]::new)))
                : Optional.empty();
    }

    /**
     * What was submitted in it, of the type of its variable.
     *
     * @return empty where nothing was, and nothing has to be
     * @throws SubmissionRejectedException naming the field by its label, and how to fix it
     */
    Optional<Object> submitted(DelegateExecution execution) {
        Optional<Object> value = Optional.ofNullable(execution.getVariable(variable.name()))
                .map(given -> given instanceof String text ? text.strip() : given)
                .filter(given -> !"".equals(given))
                .map(this::converted);
        if (value.isEmpty() && isRequired()) {
            throw new SubmissionRejectedException(variable.name(), "Fill in \"%s\".".formatted(label()));
        }
        if (Boolean.FALSE.equals(value.orElse(null))
                && isRequired()
                && field.type().equals("checkbox")) {
            throw new SubmissionRejectedException(variable.name(), "Tick \"%s\".".formatted(label()));
        }
        return value;
    }

    private Object converted(Object given) {
        if (given instanceof Number number && variable.type() == Double.class) {
            return number.doubleValue();
        }
        if (given instanceof Number number
                && variable.type() == Integer.class
                && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        if (!variable.type().isInstance(given)) {
            throw new SubmissionRejectedException(
                    variable.name(), "\"%s\" must be %s.".formatted(label(), typeInWords()));
        }
        if (!variable.codes().isEmpty() && !variable.codes().contains(given)) {
            throw new SubmissionRejectedException(
                    variable.name(), "\"%s\" must be one of %s.".formatted(label(), String.join(", ", codesInOrder())));
        }
        return given;
    }

    private List<String> codesInOrder() {
        return field.values().stream().map(JsonNode::asText).toList();
    }

    private String typeInWords() {
        if (variable.type() == Boolean.class) {
            return "true or false";
        }
        return variable.type() == String.class
                ? "a text"
                : variable.type() == Integer.class ? "a whole number" : "a number";
    }

    /** What a form hides under a condition cannot be demanded. */
    private boolean isRequired() {
        return field.component().path("validate").path("required").asBoolean()
                && !field.component().has("conditional");
    }

    /** What officers read above it; its key where there is nothing. */
    String label() {
        return field.label().isBlank() ? field.key() : field.label();
    }

    /** A value as officers read it: the label of a choice, yes or no, or as it was typed. */
    String inWords(Object value) {
        for (JsonNode choice : field.component().path("values")) {
            if (choice.path("value").asText().equals(String.valueOf(value))) {
                return choice.path("label").asText(String.valueOf(value));
            }
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return String.valueOf(value);
    }
}
