package frontdesk.scenarios.clients;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A customer who asks to be called back, and the phone in their hand. */
public final class CallbackCustomerClient {
    private final FrontdeskHttpClient portal;
    private final String phone;

    public CallbackCustomerClient(int port, String phone) {
        this.portal = FrontdeskHttpClient.as("portal", port);
        this.phone = phone;
    }

    /** Asks for a call with a text ahead; returns the reference number. */
    public String asksForTextAhead() {
        return asks(true, "");
    }

    /** Asks for a plain call. */
    public String asksForCall() {
        return asks(false, "");
    }

    /**
     * Asks for a call.
     *
     * @param more fields of the requester, such as {@code , "email": "ana@example.org"}
     */
    public String asks(boolean textAhead, String more) {
        return reference(asks("CASE_STATUS", textAhead, more));
    }

    /** Asks for a call about this topic with a text ahead; returns the reference number. */
    public String asksAbout(String topic) {
        return reference(triesToAskAbout(topic));
    }

    /** Asks for a plain call about this topic; returns the reference number. */
    public String asksForCallAbout(String topic) {
        return reference(asks(topic, false, ""));
    }

    /** Asks for a call about this topic with a text ahead, whatever comes of it. */
    public Answer triesToAskAbout(String topic) {
        return asks(topic, true, "");
    }

    private Answer asks(String topic, boolean textAhead, String more) {
        return portal.post("/api/v1/callbacks", """
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "phone": "%s"%s},
                 "topic": "%s", "textAhead": %s}""".formatted(phone, more, topic, textAhead));
    }

    private static String reference(Answer answer) {
        return answer.expect(201).json().get("referenceNumber").asText();
    }

    /** Sends a text to the office; whether it was about a request. */
    public boolean replies(String text) {
        return delivers(UUID.randomUUID().toString(), text);
    }

    /** Has the gateway deliver a text under this id, with a moment that is long gone. */
    public boolean delivers(String id, String text) {
        return delivers(id, text, Instant.parse("2026-12-01T15:00:00Z"));
    }

    /** Has the gateway deliver a text that was written at this moment. */
    public boolean delivers(String id, String text, Instant writtenAt) {
        Answer answer =
                portal.post("/api/v1/text-replies", """
                {"id": "%s", "from": "%s", "text": "%s", "receivedAt": "%s"}""".formatted(id, phone, text.replace("\n", "\\n"), writtenAt));
        return answer.expect(200).json().get("matched").asBoolean();
    }

    /** Has the gateway say what became of the text last received. */
    public void gatewaySaysOfLastText(String status) {
        gatewaySays(last(), status);
    }

    /** Has the gateway say what became of this text. */
    public void gatewaySays(JsonNode text, String status) {
        Answer answer = portal.post("/api/v1/delivery-receipts", """
                {"id": "%s", "reference": "%s", "status": "%s"}""".formatted(
                        UUID.randomUUID(), text.get("reference").asText(), status));
        answer.expect(202);
    }

    /** The texts received, oldest first. */
    public List<String> texts() {
        return StreamSupport.stream(messages().spliterator(), false)
                .map(message -> message.get("body").asText().strip())
                .toList();
    }

    public String lastText() {
        return last().get("body").asText().strip();
    }

    public JsonNode messages() {
        return portal.get("/api/v1/demo/messages?to=" + phone.replace("+", "%2B"))
                .json();
    }

    public int withdraws(String reference) {
        return portal.delete("/api/v1/requests/" + reference).status();
    }

    public String status(String reference) {
        return portal.get("/api/v1/requests/" + reference).json().path("status").asText();
    }

    public String outcome(String reference) {
        return portal.get("/api/v1/requests/" + reference)
                .json()
                .path("outcome")
                .asText();
    }

    /** What the customer reads of the request's course, oldest first. */
    public List<String> timeline(String reference) {
        JsonNode timeline = portal.get("/api/v1/requests/" + reference).json().get("timeline");
        return StreamSupport.stream(timeline.spliterator(), false)
                .map(line -> line.get("what").asText())
                .toList();
    }

    private JsonNode last() {
        JsonNode all = messages();
        return all.get(all.size() - 1);
    }
}
