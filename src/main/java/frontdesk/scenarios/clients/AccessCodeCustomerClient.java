package frontdesk.scenarios.clients;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;

/** Somebody whose access code is lost: a case of their own, what they ask for, the mail they get and what they redeem. */
public final class AccessCodeCustomerClient {
    public static final String BORN = "1990-02-03";

    private final FrontdeskHttpClient portal;
    private final PortalClient clock;
    private final String receiptNumber;
    private final String email;

    /** A person nobody has seen before, with a case that was filed on paper and is pending. */
    public AccessCodeCustomerClient(int port) {
        this(port, ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
        hasCase("I-765", "PAPER", "PENDING", "null", "null");
    }

    private AccessCodeCustomerClient(int port, long number) {
        this.portal = FrontdeskHttpClient.as("portal", port);
        this.clock = new PortalClient(port);
        this.receiptNumber = "IOE" + number;
        this.email = "customer-" + number + "@example.org";
    }

    /** The same person at another node. */
    public AccessCodeCustomerClient at(int port) {
        return new AccessCodeCustomerClient(port, Long.parseLong(receiptNumber.substring("IOE".length())));
    }

    /** Their case is this one instead; account and representative as JSON. */
    public AccessCodeCustomerClient hasCase(
            String form, String filedBy, String status, String account, String representative) {
        return hasCase(form, filedBy, status, account, representative, "12 Elm Street", email);
    }

    public AccessCodeCustomerClient hasCase(
            String form,
            String filedBy,
            String status,
            String account,
            String representative,
            String street,
            String emailOnFile) {
        Answer answer = portal.put("/api/v1/cases/" + receiptNumber, """
                {"form": "%s", "filedOn": "2026-03-02", "filedBy": "%s", "status": "%s", "fieldOffice": "WAS",
                 "applicant": {"name": "Ana Gómez", "dateOfBirth": "%s", "aNumber": null, "email": "%s", "phone": null,
                  "language": "es", "mailingAddress": {"line1": "%s", "line2": null, "city": "Washington",
                  "state": "DC", "zipCode": "20001"}}, "accountNumber": %s, "representative": %s, "biometrics": null,
                 "milestones": [{"name": "RECEIVED", "on": "2026-03-02"}]}""".formatted(
                        form, filedBy, status, BORN, emailOnFile, street, account, representative));
        answer.expect(201, 204);
        return this;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public String email() {
        return email;
    }

    public String asks() {
        return asks("APPLICANT", receiptNumber, BORN, "en");
    }

    public String asksAsRepresentative() {
        return asks("REPRESENTATIVE", receiptNumber, BORN, "en");
    }

    /** Asks with whatever numbers, under their own e-mail address, and gets what comes; returns the reference number. */
    public String asks(String role, String receipt, String dateOfBirth, String language) {
        String reference = submitted(role, receipt, dateOfBirth, language);
        clock.timePasses("PT3S");
        return reference;
    }

    /** Asks, without waiting for what comes. */
    public String submitted() {
        return submitted("APPLICANT", receiptNumber, BORN, "en");
    }

    private String submitted(String role, String receipt, String dateOfBirth, String language) {
        Answer answer =
                portal.post("/api/v1/access-code-requests", """
                {"requester": {"role": "%s", "name": "Ana Gómez", "email": "%s", "language": "%s"},
                 "receiptNumber": "%s", "dateOfBirth": "%s"}""".formatted(role, email, language, receipt, dateOfBirth));
        return answer.expect(201).json().get("referenceNumber").asText();
    }

    public JsonNode request(String reference) {
        return clock.request(reference);
    }

    public String outcome(String reference) {
        return clock.outcome(reference);
    }

    /** What was delivered for a request, oldest first. */
    public List<JsonNode> delivered(String reference) {
        return StreamSupport.stream(portal.get("/api/v1/demo/messages").json().spliterator(), false)
                .filter(message -> message.get("reference").asText().startsWith(reference + "/"))
                .toList();
    }

    /** The one message of this kind that was delivered for a request. */
    public JsonNode delivered(String reference, String channel) {
        List<JsonNode> all = delivered(reference).stream()
                .filter(message -> message.get("channel").asText().equals(channel))
                .toList();
        if (all.size() != 1) {
            throw new AssertionError("There should be one message by %s for %s, and there are %d"
                    .formatted(channel, reference, all.size()));
        }
        return all.get(0);
    }

    /** The code as it is printed in the PDF of the letter. */
    public String codeInLetter(String reference) {
        return LetterText.code(letter(reference));
    }

    /** The text of the letter's PDF. */
    public String letter(String reference) {
        JsonNode letter = delivered(reference, "LETTER");
        String name = letter.at("/attachments/0/name").asText();
        return LetterText.text(
                portal.bytes("/api/v1/demo/messages/" + letter.get("id").asText() + "/attachments/" + name));
    }

    public Answer redeems(String code, String account) {
        return redeems(receiptNumber, code, BORN, account);
    }

    public Answer redeems(String receipt, String code, String dateOfBirth, String account) {
        return portal.post("/api/v1/access-codes/redemptions", """
                {"receiptNumber": "%s", "code": "%s", "dateOfBirth": "%s", "accountNumber": "%s"}""".formatted(receipt, code, dateOfBirth, account));
    }

    /** Their case as the portal reads it. */
    public JsonNode caseFile() {
        return portal.get("/api/v1/cases/" + receiptNumber).json();
    }
}
