package frontdesk.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.support.Http.Answer;
import java.util.Map;
import java.util.Optional;

/** What a member of staff does over the engine's REST API. */
public final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Http http;

    public Desk(String user, int port) {
        this.http = Http.as(user, port);
    }

    /** The open task of this request with this key, where the member of staff sees one. */
    public Optional<JsonNode> task(String reference, String key) {
        JsonNode tasks = http.get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s"
                        .formatted(reference, key))
                .json();
        return Optional.ofNullable(tasks.get(0));
    }

    public boolean sees(String reference, String key) {
        return task(reference, key).isPresent();
    }

    /** Completes the request's task with these variables. */
    public Answer completes(String reference, String key, Map<String, Object> variables) {
        String id = task(reference, key)
                .orElseThrow(() -> new AssertionError("No open task " + key + " for " + reference))
                .get("id")
                .asText();
        return http.post("/engine-rest/task/" + id + "/complete", body(variables));
    }

    /** What the task's form is filled with. */
    public JsonNode brief(String reference, String key) {
        String id = task(reference, key).orElseThrow().get("id").asText();
        return http.get("/engine-rest/task/" + id + "/form-variables?deserializeValues=false")
                .json();
    }

    private static String body(Map<String, Object> variables) {
        ObjectNode values = JSON.createObjectNode();
        variables.forEach((name, value) -> values.putObject(name).putPOJO("value", value));
        return JSON.createObjectNode().set("variables", values).toString();
    }
}
