package frontdesk.scenarios.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a member of staff does over the engine's REST API. */
public final class OfficerTaskClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final DateTimeFormatter ENGINE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ");

    private final FrontdeskHttpClient http;

    public OfficerTaskClient(String user, int port) {
        this.http = FrontdeskHttpClient.as(user, port);
    }

    /** The open task of this request with this key, where the member of staff sees one. */
    public Optional<JsonNode> task(String reference, String key) {
        JsonNode tasks = http.get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s"
                        .formatted(reference, key))
                .json();
        return Optional.ofNullable(tasks.get(0));
    }

    /** How many tasks of this request are open, as far as the member of staff sees them. */
    public int openTasks(String reference) {
        return http.get("/engine-rest/task/count?processInstanceBusinessKey=" + reference)
                .json()
                .get("count")
                .asInt();
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

    /** Completes the request's task, which must be possible. */
    public void hasCompleted(String reference, String key, Map<String, Object> variables) {
        completes(reference, key, variables).expect(204);
    }

    /** What the task's form is filled with. */
    public JsonNode brief(String reference, String key) {
        String id = task(reference, key).orElseThrow().get("id").asText();
        return http.get("/engine-rest/task/" + id + "/form-variables?deserializeValues=false")
                .json();
    }

    /** The open tasks of this request, as far as the member of staff sees them. */
    public List<JsonNode> tasks(String reference) {
        return stream(http.get("/engine-rest/task?processInstanceBusinessKey=" + reference)
                        .json())
                .toList();
    }

    /** When the request's task is due. */
    public ZonedDateTime due(String reference, String key) {
        return due(task(reference, key).orElseThrow());
    }

    /** When this task is due. */
    public ZonedDateTime due(JsonNode task) {
        return ZonedDateTime.parse(task.get("due").asText(), ENGINE_TIME);
    }

    public int priority(String reference, String key) {
        return task(reference, key).orElseThrow().get("priority").asInt();
    }

    /** The names of the lists that Tasklist offers to the member of staff. */
    public List<String> lists() {
        return stream(http.get("/engine-rest/filter?resourceType=Task").json())
                .map(filter -> filter.get("name").asText())
                .toList();
    }

    /** The tasks on one of these lists, from top to bottom. */
    public List<JsonNode> list(String name) {
        String id = stream(http.get("/engine-rest/filter?resourceType=Task").json())
                .filter(filter -> filter.get("name").asText().equals(name))
                .map(filter -> filter.get("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No list " + name));
        return stream(http.post("/engine-rest/filter/" + id + "/list", "{}").json())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String body(Map<String, Object> variables) {
        ObjectNode values = JSON.createObjectNode();
        variables.forEach((name, value) -> values.putObject(name).putPOJO("value", value));
        return JSON.createObjectNode().set("variables", values).toString();
    }
}
