package frontdesk.scenarios.clients;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a customer does through the portal, and what they find in their mailbox. */
public final class PortalClient {
    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private static final String PROTECTED = "T_U_VAWA_INQUIRY";

    private final FrontdeskHttpClient http;

    public PortalClient(int port) {
        this.http = FrontdeskHttpClient.as("portal", port);
    }

    /** Asks for an appointment for a reason that needs no number. */
    public String asks(String email) {
        return asks(email, "DEFERRED_ACTION");
    }

    /** Names no number in a protected request: every other request that names it would be protected too. */
    public String asks(String email, String reason) {
        String numbers = reason.equals(PROTECTED) ? "" : """
                "receiptNumber": "IOE0912345678", "aNumber": "A012345678",""";
        return received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s", "phone": "+12025550123",
                 "language": "en"}, "reason": "%s", "zipCode": "20001", %s
                 "details": "My mother is ill and I have to travel."}""".formatted(email, reason, numbers));
    }

    /** Hands in a request as it stands; returns its reference number. */
    public String received(String json) {
        Answer answer = http.post("/api/v1/appointment-requests", json);
        return answer.expect(201).json().get("referenceNumber").asText();
    }

    public JsonNode request(String reference) {
        return http.get("/api/v1/requests/" + reference).json();
    }

    public String status(String reference) {
        return request(reference).path("status").asText();
    }

    public String outcome(String reference) {
        return request(reference).path("outcome").asText();
    }

    public int answers(String reference, String text) {
        return http.post("/api/v1/requests/" + reference + "/information", "{\"text\": \"" + text + "\"}")
                .status();
    }

    public int withdraws(String reference) {
        Answer answer = http.delete("/api/v1/requests/" + reference);
        return answer.status();
    }

    /** The free times of an office between two days. */
    public List<String> freeTimes(String office, String from, String to) {
        return slots(office, from, to)
                .filter(slot -> slot.get("free").asInt() > 0)
                .map(slot -> slot.get("at").asText())
                .toList();
    }

    /** How many places an office has left at this time. */
    public int free(String office, String at) {
        String day = at.substring(0, "2026-12-01".length());
        return slots(office, day, day)
                .filter(slot -> slot.get("at").asText().equals(at))
                .mapToInt(slot -> slot.get("free").asInt())
                .sum();
    }

    private Stream<JsonNode> slots(String office, String from, String to) {
        JsonNode slots = http.get("/api/v1/offices/%s/slots?from=%s&to=%s".formatted(office, from, to))
                .json();
        return StreamSupport.stream(slots.spliterator(), false);
    }

    /** The subjects of the messages to an address, oldest first. */
    public List<String> subjects(String email) {
        return StreamSupport.stream(messages(email).spliterator(), false)
                .map(message -> message.get("subject").asText())
                .toList();
    }

    public JsonNode messages(String email) {
        return http.get("/api/v1/demo/messages?to=" + email).json();
    }

    /** The day in Washington by the demo's clock. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** The time in Washington by the demo's clock. */
    public ZonedDateTime now() {
        String now = http.get("/api/v1/demo/clock").json().get("now").asText();
        return Instant.parse(now).atZone(WASHINGTON);
    }

    /** Moves the clock on to this moment and waits until what has become due by then is done. */
    public void waitsUntil(ZonedDateTime moment) {
        Answer answer = http.post("/api/v1/demo/clock", "{\"to\": \"" + moment.toInstant() + "\"}");
        answer.expect(200);
    }

    /** When the messages to an address were sent, in Washington's time, oldest first. */
    public List<ZonedDateTime> sent(String email) {
        return StreamSupport.stream(messages(email).spliterator(), false)
                .map(message -> OffsetDateTime.parse(message.get("sentAt").asText()))
                .map(at -> at.atZoneSameInstant(WASHINGTON))
                .toList();
    }

    /** Moves the clock on and waits until what has become due is done. */
    public void timePasses(String duration) {
        Answer answer = http.post("/api/v1/demo/clock", "{\"advance\": \"" + duration + "\"}");
        answer.expect(200);
    }

    /** Lets the work that is due now be done. */
    public void momentPasses() {
        timePasses("PT1S");
    }
}
