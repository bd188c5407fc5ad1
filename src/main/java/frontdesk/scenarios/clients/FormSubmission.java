package frontdesk.scenarios.clients;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A task's form, filled by the labels that an officer reads. */
public final class FormSubmission {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CHOICE = Pattern.compile("label: *\"([^\"]+)\", *value: *\"([^\"]+)\"");
    private static final String FIRST_FREE = "the first free one";
    private static final String RIGHT_ADDRESS = "the right one";

    private final FrontdeskHttpClient http;
    private final String task;
    private final JsonNode form;
    private final JsonNode brief;

    /** What one may choose: as it reads, and what is submitted for it. */
    private record Choice(String label, JsonNode value) {}

    /**
     * Asks for the form of an open task, and for what it shows.
     *
     * @param http by whom the task is filled in
     */
    public FormSubmission(FrontdeskHttpClient http, String task) {
        this.http = http;
        this.task = task;
        this.form = http.get("/engine-rest/task/" + task + "/deployed-form").json();
        this.brief = http.get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false")
                .json();
    }

    /**
     * The body with which the task is completed.
     *
     * @param answers by the labels of their fields
     * @param rightAddress what is typed for "the right one"
     */
    public String submitted(Map<String, String> answers, String rightAddress) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode values = body.putObject("variables");
        answers.forEach((label, words) -> {
            JsonNode field = field(label);
            String typed = words.equals(RIGHT_ADDRESS) ? rightAddress : words;
            values.putObject(field.get("key").asText()).set("value", value(field, typed));
        });
        return body.toString();
    }

    private JsonNode field(String label) {
        return fields(form)
                .filter(field -> field.path("label").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the form has no field \"%s\"; it has %s"
                        .formatted(
                                label,
                                fields(form)
                                        .map(field -> field.path("label").asText())
                                        .toList())));
    }

    private static Stream<JsonNode> fields(JsonNode part) {
        return Stream.concat(
                part.has("key") ? Stream.of(part) : Stream.empty(),
                stream(part.path("components")).flatMap(FormSubmission::fields));
    }

    private JsonNode value(JsonNode field, String words) {
        if (field.path("type").asText().equals("checkbox")) {
            return JSON.getNodeFactory().booleanNode(words.equals("yes"));
        }
        List<Choice> choices = choices(field);
        if (choices.isEmpty()) {
            return JSON.getNodeFactory().textNode(words);
        }
        return choices.stream()
                .filter(choice -> isMeant(choice, words))
                .map(Choice::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("\"%s\" offers no \"%s\"; it offers %s"
                        .formatted(
                                field.get("label").asText(),
                                words,
                                choices.stream().map(Choice::label).limit(10).toList())));
    }

    private static boolean isMeant(Choice choice, String words) {
        return words.equals(FIRST_FREE) || choice.label().equals(words);
    }

    private List<Choice> choices(JsonNode field) {
        String list = field.path("valuesKey").asText();
        Stream<Choice> written = CHOICE.matcher(field.path("valuesExpression").asText())
                .results()
                .map(found -> new Choice(found.group(1), JSON.getNodeFactory().textNode(found.group(2))));
        return Stream.of(options(field.path("values")), offered(list).orElseGet(() -> options(listed(list))), written)
                .flatMap(choices -> choices)
                .toList();
    }

    /** What Tasklist asks for as it opens the form, at the office that is chosen there already. */
    private Optional<Stream<Choice>> offered(String list) {
        String office = brief.path("office").path("value").asText("");
        Supplier<JsonNode> free = () -> http.get("/api/v1/tasks/%s/free-times?office=%s".formatted(task, office))
                .expect(200)
                .json();
        return switch (list) {
            case "officeChoices" -> Optional.of(choices(free.get().path("offices"), "code"));
            case "freeDays" -> Optional.of(choices(free.get().path("days"), "date"));
            case "freeTimes" -> Optional.of(choices(free.get().path("times"), "at"));
            default -> Optional.empty();
        };
    }

    private static Stream<Choice> choices(JsonNode offered, String value) {
        return stream(offered).map(choice -> new Choice(choice.path("label").asText(), choice.get(value)));
    }

    private static Stream<Choice> options(JsonNode values) {
        return stream(values).map(option -> new Choice(option.path("label").asText(), option.get("value")));
    }

    private JsonNode listed(String variable) {
        try {
            return JSON.readTree(brief.path(variable).path("value").asText("[]"));
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("the choices of the form cannot be read", unreadable);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
