package frontdesk.support.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;

/** What a gateway calls back: receipts for what it was given, and texts that people have sent. */
public final class GatewayCallbacks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String frontdesk;
    private final String token;

    /**
     * @param frontdesk where Frontdesk is, without a slash at the end
     * @param token which Frontdesk demands of the gateway
     */
    public GatewayCallbacks(String frontdesk, String token) {
        this.frontdesk = frontdesk;
        this.token = token;
    }

    /**
     * Says what became of a message.
     *
     * @param status such as {@code delivered} or {@code permanent-failure}
     * @return the status that Frontdesk answers with
     */
    public int receipt(GatewayMessage message, String status) {
        ObjectNode receipt = JSON.createObjectNode()
                .put("id", message.id().toString())
                .put("reference", message.reference())
                .put("to", message.to())
                .put("status", status)
                .put("created_at", "2026-12-01T15:00:00.000000Z")
                .put("completed_at", "2026-12-01T15:00:02.000000Z")
                .put("sent_at", "2026-12-01T15:00:01.000000Z")
                .put("notification_type", message.type());
        return post("/api/v1/notify/delivery-receipts", receipt).statusCode();
    }

    /**
     * Passes on a text that somebody has sent.
     *
     * @param id the gateway's for the text; the same again is the same text delivered twice
     * @return the status that Frontdesk answers with
     */
    public int text(String id, String from, String words, Instant receivedAt) {
        return received(id, from, words, receivedAt.toString()).statusCode();
    }

    /** Passes on a text with its moment in the gateway's own form; whether Frontdesk says that it is about a request. */
    public boolean isMatched(String id, String from, String words, String receivedAt) {
        HttpResponse<String> answer = received(id, from, words, receivedAt);
        try {
            return JSON.readTree(answer.body()).required("matched").asBoolean();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("The answer was " + answer.statusCode(), unreadable);
        }
    }

    private HttpResponse<String> received(String id, String from, String words, String receivedAt) {
        ObjectNode text = JSON.createObjectNode()
                .put("id", id)
                .put("source_number", from)
                .put("destination_number", "40604")
                .put("message", words)
                .put("date_received", receivedAt);
        return post("/api/v1/notify/received-texts", text);
    }

    private HttpResponse<String> post(String path, ObjectNode body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(frontdesk + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError("No answer from " + path, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted at " + path, interrupted);
        }
    }
}
