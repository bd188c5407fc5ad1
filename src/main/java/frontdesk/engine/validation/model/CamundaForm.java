package frontdesk.engine.validation.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.engine.brief.BriefVersion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda Form as it stands in its file. */
public record CamundaForm(JsonNode root) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty where it is no JSON object. */
    public static Optional<CamundaForm> read(byte[] json) {
        if (json.length > XmlElement.MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(json)).filter(JsonNode::isObject).map(CamundaForm::new);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Its id, by which user tasks refer to it; empty where it has none. */
    public String id() {
        return root.path("id").asText();
    }

    /** The variables that an officer can change in it. */
    public Set<String> submitted() {
        return fields().map(Field::key).filter(key -> !key.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places in which an officer fills something in. */
    public Stream<Field> fields() {
        return components()
                .filter(component -> component.has("key"))
                .filter(component -> !component.path("key").asText().equals(BriefVersion.NAME))
                .filter(component -> !component.path("disabled").asBoolean())
                .filter(component -> !component.path("readonly").asBoolean())
                .map(Field::new);
    }

    /** Everything in it, in the order of the file. */
    public Stream<JsonNode> components() {
        return components(root);
    }

    /** Something to fill in. */
    public record Field(JsonNode component) {
        public String key() {
            return component.get("key").asText();
        }

        public String type() {
            return component.path("type").asText();
        }

        /** Its own id, by which people find it; empty where it has none. */
        public String id() {
            return component.path("id").asText();
        }

        /** What is written above it. */
        public String label() {
            return component.path("label").asText();
        }

        /** The values that stand in the file to be chosen from, in their order; none where they come from elsewhere. */
        public List<JsonNode> values() {
            return StreamSupport.stream(component.path("values").spliterator(), false)
                    .map(choice -> choice.path("value"))
                    .toList();
        }

        /** What can be chosen; empty where it is typed, or the choices come from a variable. */
        public Optional<Set<String>> choices() {
            if (type().equals("checkbox")) {
                return Optional.of(Set.of("true", "false"));
            }
            return Optional.of(component.path("values"))
                    .filter(JsonNode::isArray)
                    .map(values -> StreamSupport.stream(values.spliterator(), false)
                            .map(choice -> choice.path("value").asText())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static Stream<JsonNode> components(JsonNode around) {
        return StreamSupport.stream(around.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }
}
