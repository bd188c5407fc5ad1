package frontdesk.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Calls Frontdesk's REST endpoints on this machine. Refusals are answers here, not exceptions. */
public final class RestCaller {
    private final RestClient client;

    public RestCaller(int port) {
        this.client = RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    public ResponseEntity<JsonNode> get(String address) {
        return client.get().uri(address).retrieve().toEntity(JsonNode.class);
    }

    public ResponseEntity<JsonNode> put(String address, String json) {
        return send(HttpMethod.PUT, address, MediaType.APPLICATION_JSON, json);
    }

    public ResponseEntity<JsonNode> send(HttpMethod method, String address, MediaType type, Object body) {
        return client.method(method)
                .uri(address)
                .contentType(type)
                .body(body)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    /** The names of the fields that a refusal complains about. */
    public static List<String> wrongFields(ResponseEntity<JsonNode> refusal) {
        return StreamSupport.stream(refusal.getBody().get("errors").spliterator(), false)
                .map(error -> error.get("field").asText())
                .toList();
    }
}
