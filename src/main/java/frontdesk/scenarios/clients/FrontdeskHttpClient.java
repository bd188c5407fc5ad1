package frontdesk.scenarios.clients;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Speaks HTTP to a running Frontdesk as one of its demo accounts. Where a node is busy and says when to come again
 * ({@code 503} with {@code Retry-After}), it does so, as every caller should.
 */
public final class FrontdeskHttpClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What is said to take longer is no rush that passes, such as a flow that is suspended. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final int MOST_TRIES = 30;

    private final String baseUrl;
    private final String authorization;

    private FrontdeskHttpClient(String baseUrl, String authorization) {
        this.baseUrl = baseUrl;
        this.authorization = authorization;
    }

    public static FrontdeskHttpClient as(String user, int port) {
        return at("http://localhost:" + port, user, user + "-demo-2026");
    }

    public static FrontdeskHttpClient at(String baseUrl, String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new FrontdeskHttpClient(baseUrl, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    /** A file as it is. */
    public byte[] bytes(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Authorization", authorization)
                .build();
        return CLIENT.sendAsync(request, BodyHandlers.ofByteArray()).join().body();
    }

    public Answer post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    public Answer post(String path, String json, Map<String, String> headers) {
        return send("POST", path, json, headers);
    }

    /** A JSON object a line. */
    public Answer postLines(String path, String lines) {
        return send("POST", path, lines, "application/x-ndjson", Map.of());
    }

    public Answer postXml(String path, String xml) {
        return send("POST", path, xml, "application/xml", Map.of());
    }

    /** Sends a file as a browser's form does. */
    public Answer upload(String path, String file, String content) {
        return upload(path, Map.of(file, content));
    }

    /** Sends files as the parts of a form, by their names. */
    public Answer upload(String path, Map<String, String> files) {
        String edge = "the-edge-of-a-part";
        String parts = files.entrySet().stream()
                .map(file -> """
                        --%1$s\r
                        Content-Disposition: form-data; name="%2$s"; filename="%2$s"\r
                        Content-Type: application/octet-stream\r
                        \r
                        %3$s\r
                        """.formatted(edge, file.getKey(), file.getValue()))
                .collect(Collectors.joining());
        return send("POST", path, parts + "--" + edge + "--\r\n", "multipart/form-data; boundary=" + edge, Map.of());
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json, Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, "", Map.of());
    }

    private Answer send(String method, String path, String json, Map<String, String> headers) {
        return send(method, path, json, "application/json", headers);
    }

    private Answer send(String method, String path, String json, String mediaType, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", authorization)
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", mediaType);
        }
        headers.forEach(request::header);
        try {
            HttpRequest call = request.build();
            HttpResponse<String> response = CLIENT.send(call, BodyHandlers.ofString());
            for (int tries = 1; isBusy(response) && tries < MOST_TRIES; tries++) {
                LockSupport.parkNanos(pause(response).toNanos());
                response = CLIENT.send(call, BodyHandlers.ofString());
            }
            return Answer.of(response);
        } catch (IOException failed) {
            throw new AssertionError("No answer from " + path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted at " + path, interrupted);
        }
    }

    private static boolean isBusy(HttpResponse<String> response) {
        return response.statusCode() == 503 && pause(response).compareTo(LONGEST_PAUSE) <= 0;
    }

    private static Duration pause(HttpResponse<String> response) {
        return Duration.ofSeconds(
                response.headers().firstValueAsLong("Retry-After").orElse(Long.MAX_VALUE));
    }

    /** An answer: its status, its text, and its JSON where it has any. */
    public record Answer(int status, String text, JsonNode json, Map<String, List<String>> headers) {
        /** This answer, which must have one of these statuses; else the failure says what was answered. */
        public Answer expect(Integer... statuses) {
            if (!List.of(statuses).contains(status)) {
                throw new AssertionError("The answer was %d: %s".formatted(status, text));
            }
            return this;
        }

        /** The names of its headers, without the one about the connection: the server ends each after 100 requests. */
        public Set<String> headerNames() {
            Set<String> names = new TreeSet<>(headers.keySet());
            names.remove("connection");
            return names;
        }

        static Answer of(HttpResponse<String> response) throws IOException {
            boolean isJson = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            JsonNode json = isJson ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    json,
                    response.headers().map());
        }
    }
}
