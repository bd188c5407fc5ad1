package frontdesk.engine.validation.form;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.validation.model.CamundaForm;
import frontdesk.engine.validation.model.FeelSyntax;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form shows in Tasklist as it is drawn: parts that Tasklist knows, each variable in one place, conditions in FEEL. */
record FormStructureRule(CamundaForm form) {
    /** Those that Tasklist draws; with a dynamic list it does not let an officer complete the task. */
    private static final Set<String> TYPES = Set.of(
            "text",
            "textfield",
            "textarea",
            "number",
            "date",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "taglist",
            "select",
            "group",
            "table",
            "separator",
            "spacer",
            "html",
            "expression",
            "image");

    private static final Set<String> FILLED_IN = Set.of(
            "textfield",
            "textarea",
            "number",
            "date",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "taglist",
            "select");

    private static final Pattern MARKUP_WITH_CODE = Pattern.compile(
            "<\\s*(script|iframe|object|embed|style)|\\son\\w+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

    Stream<String> problems() {
        return Stream.of(types(), keys(), twice(), choices(), sameChoices(), conditions(), markup())
                .flatMap(problems -> problems);
    }

    private Stream<String> types() {
        return form.components()
                .map(component -> component.path("type").asText())
                .filter(type -> !TYPES.contains(type))
                .map(type -> "holds a part of the type '%s', which Tasklist does not show; there are %s"
                        .formatted(type, new TreeSet<>(TYPES)));
    }

    private Stream<String> keys() {
        return form.components()
                .filter(component -> FILLED_IN.contains(component.path("type").asText()))
                .filter(component -> component.path("key").asText().isBlank())
                .map(component ->
                        "the field '%s' has no key; name the variable that it fills".formatted(label(component)));
    }

    private Stream<String> twice() {
        return form
                .fields()
                .collect(Collectors.groupingBy(CamundaForm.Field::key, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(fields -> fields.getValue() > 1)
                .map(fields ->
                        "'%s' is filled in at %d places; keep one".formatted(fields.getKey(), fields.getValue()));
    }

    private Stream<String> choices() {
        return form.fields()
                .filter(field -> Set.of("radio", "select").contains(field.type()))
                .filter(field ->
                        field.choices().filter(choices -> !choices.isEmpty()).isEmpty())
                .filter(field -> !field.component().has("valuesKey")
                        && !field.component().has("valuesExpression"))
                .map(field -> "'%s' offers nothing to choose; give it values".formatted(field.key()));
    }

    private Stream<String> sameChoices() {
        return form.fields()
                .flatMap(field -> field.values().stream()
                        .map(JsonNode::asText)
                        .filter(value -> field.values().stream()
                                        .map(JsonNode::asText)
                                        .filter(value::equals)
                                        .count()
                                > 1)
                        .distinct()
                        .map(value -> "'%s' offers '%s' more than once; give each choice a value of its own"
                                .formatted(field.key(), value)));
    }

    private Stream<String> conditions() {
        return form.components()
                .flatMap(component -> Stream.of(
                                component.path("conditional").path("hide"), component.path("expression"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .filter(text -> text.startsWith("="))
                        .filter(text -> !FeelSyntax.isExpression(text.substring(1)))
                        .map(text -> "'%s' at '%s' is not well written in FEEL; write it like =decision = \"NO\""
                                .formatted(text, label(component))));
    }

    private Stream<String> markup() {
        return form.components()
                .filter(component -> MARKUP_WITH_CODE
                        .matcher(component.path("content").asText())
                        .find())
                .map(component -> "the text '%s' holds markup that runs code; remove it".formatted(label(component)));
    }

    private static String label(JsonNode component) {
        return component.path("label").asText(component.path("id").asText());
    }
}
