package frontdesk.engine.validation.form;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.validation.model.CamundaForm;
import frontdesk.engine.validation.model.FeelSyntax;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    /** By the lists that Tasklist fills with what is free: the variables that take what is chosen from them. */
    private static final Map<String, String> CHOSEN_FROM =
            Map.of("freeDays", "appointmentDay", "freeTimes", "appointmentAt");

    private static final Pattern MARKUP_WITH_CODE = Pattern.compile(
            "<\\s*(script|iframe|object|embed|style)|\\son\\w+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLOCK = Pattern.compile("([#/])(if|loop)\\b");

    Stream<String> problems() {
        return Stream.of(
                        types(),
                        keys(),
                        twice(),
                        choices(),
                        sameChoices(),
                        freeTimes(),
                        bounds(),
                        columns(),
                        conditions(),
                        markup(),
                        blocks())
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

    private Stream<String> freeTimes() {
        return form.fields()
                .filter(field -> CHOSEN_FROM.containsKey(listOf(field)))
                .filter(field -> !CHOSEN_FROM.get(listOf(field)).equals(field.key()))
                .map(field -> "'%s' offers '%s'; give it the key '%s', under which tasks take what is chosen from them"
                        .formatted(field.key(), listOf(field), CHOSEN_FROM.get(listOf(field))));
    }

    private static String listOf(CamundaForm.Field field) {
        return field.component().path("valuesKey").asText();
    }

    /** Bounds that something can keep to; else nobody could complete the task. */
    private Stream<String> bounds() {
        return form.components()
                .filter(component -> component.has("validate"))
                .flatMap(component -> Stream.of(
                                problem(!component.path("validate").isObject(), "cannot be read"),
                                problem(!(limit(component, "maxLength", 1) >= 1), "let nothing be typed"),
                                problem(areCrossed(component, "minLength", "maxLength"), "let nothing be typed"),
                                problem(areCrossed(component, "min", "max"), "let no number be typed"))
                        .flatMap(problems -> problems)
                        .map(problem -> "the limits of '%s' %s; set them anew under 'Validation'"
                                .formatted(label(component), problem)));
    }

    private static Stream<String> problem(boolean isSo, String text) {
        return isSo ? Stream.of(text) : Stream.empty();
    }

    private static boolean areCrossed(JsonNode component, String lower, String upper) {
        return limit(component, lower, Double.NEGATIVE_INFINITY) > limit(component, upper, Double.POSITIVE_INFINITY);
    }

    private static double limit(JsonNode component, String name, double without) {
        JsonNode value = component.path("validate").path(name);
        return value.isMissingNode() || value.isNull() ? without : value.asDouble(Double.NaN);
    }

    private Stream<String> columns() {
        return form.components()
                .flatMap(table -> StreamSupport.stream(table.path("columns").spliterator(), false)
                        .filter(column -> column.path("key").asText().isBlank())
                        .map(column -> "the column '%s' of '%s' has no key, so that it stays empty; name what it shows"
                                .formatted(label(column), label(table))));
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

    /** A text in which a block begins and does not end, or the other way round, is not shown. */
    private Stream<String> blocks() {
        return form.components()
                .flatMap(component -> Stream.of("content", "text", "label", "description")
                        .filter(part -> !areClosed(component.path(part).asText()))
                        .map(part ->
                                ("a block such as {{#if ...}} ... {{/if}} in the text '%s' is not closed, or was not"
                                                + " opened; write both ends")
                                        .formatted(label(component))));
    }

    private static boolean areClosed(String text) {
        var open = new ArrayDeque<String>();
        for (String gap : FormReferences.gaps(text)) {
            Matcher edge = BLOCK.matcher(gap.strip());
            if (edge.lookingAt() && edge.group(1).equals("#")) {
                open.push(edge.group(2));
            } else if (edge.lookingAt() && !edge.group(2).equals(open.poll())) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private static String label(JsonNode component) {
        return component.path("label").asText(component.path("id").asText());
    }
}
