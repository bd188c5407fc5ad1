package frontdesk.support.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * A message that the gateway has taken.
 *
 * @param type {@code sms}, {@code email} or {@code letter}
 * @param to the phone number or e-mail address; empty for a letter
 * @param content of a letter: the PDF in base 64
 */
public record GatewayMessage(
        UUID id, String type, String reference, String to, String subject, String body, String content, String status) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEMPLATE = "0d6a0f0e-3f0e-4d0e-8a0e-5f6a7b8c9d0e";

    static GatewayMessage of(String type, JsonNode asked) {
        JsonNode values = asked.path("personalisation");
        return new GatewayMessage(
                UUID.randomUUID(),
                type,
                asked.path("reference").asText(),
                asked.path("phone_number").asText(asked.path("email_address").asText()),
                values.path("subject").asText(),
                values.path("body").asText(),
                asked.path("content").asText(),
                "created");
    }

    GatewayMessage withStatus(String other) {
        return new GatewayMessage(id, type, reference, to, subject, body, content, other);
    }

    /** As the gateway answers when it takes the message. */
    ObjectNode receipt() {
        ObjectNode receipt = common();
        ObjectNode text = receipt.putObject("content").put("body", body).put("subject", subject);
        text.put("from_number", "40604").put("from_email", "office@example.org");
        return receipt;
    }

    /** As the gateway answers when it is asked what became of the message. */
    ObjectNode state() {
        ObjectNode state = common().put("type", type).put("status", status).put("body", body);
        state.put(type.equals("email") ? "email_address" : "phone_number", to);
        return state.put("subject", subject).put("created_at", "2026-12-01T15:00:00.000000Z");
    }

    private ObjectNode common() {
        ObjectNode message = JSON.createObjectNode().put("id", id.toString()).put("reference", reference);
        message.putObject("template").put("id", TEMPLATE).put("version", 1).put("uri", "http://gateway/template");
        return message;
    }
}
