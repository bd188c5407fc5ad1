package frontdesk.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda Form as it stands in its file. */
record Form(JsonNode root) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty where it is no JSON object. */
    static Optional<Form> read(byte[] json) {
        try {
            return Optional.of(JSON.readTree(json)).filter(JsonNode::isObject).map(Form::new);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    String id() {
        return root.path("id").asText();
    }

    /** The variables that an officer can change in it. */
    Set<String> handedIn() {
        return components(root)
                .filter(component -> component.has("key"))
                .filter(component -> !component.path("disabled").asBoolean())
                .filter(component -> !component.path("readonly").asBoolean())
                .map(component -> component.get("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> components(JsonNode around) {
        return StreamSupport.stream(around.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }
}
