package frontdesk.web.security;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A person with an I-918 case of their own, what the feed says of it, and what is asked about it from wherever. */
final class ProtectedPerson {
    private static final String ACCOUNT = "123456789012";

    final String receiptNumber;
    final String aNumber = "A" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
    final String safeEmail;
    final String otherEmail;
    final String safePhone =
            "+1202555%04d".formatted(ThreadLocalRandom.current().nextInt(1_000, 5_000));
    final String otherPhone =
            "+1202555%04d".formatted(ThreadLocalRandom.current().nextInt(5_000, 9_999));

    private final FrontdeskHttpClient portal;

    ProtectedPerson(int port) {
        this(port, "I-918");
    }

    /** Of whom the feed knows another form so far. */
    ProtectedPerson(int port, String form) {
        portal = FrontdeskHttpClient.as("portal", port);
        String number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
        receiptNumber = "IOE" + number;
        safeEmail = "safe-" + number + "@example.org";
        otherEmail = "other-" + number + "@example.org";
        isFed(form);
    }

    ProtectedPerson isFed(String form) {
        return isFed(receiptNumber, form, safeEmail, "null", "null");
    }

    /** With a representative, or without a Form G-28 of theirs. */
    ProtectedPerson isRepresentedBy(String email, boolean g28OnFile) {
        return isFed(receiptNumber, "I-918", safeEmail, """
                {"name": "Lee Attorney", "email": "%s", "accountNumber": null, "g28OnFile": %s,
                 "mailingAddress": null}""".formatted(email, g28OnFile), "null");
    }

    /** Another case of the same person, filed with another address. */
    ProtectedPerson hasOtherCase(String receipt, String form, String email) {
        return isFed(receipt, form, email, "null", "null");
    }

    /** The person has an appointment to move. */
    ProtectedPerson isExpected(String office, String at) {
        return isFed(receiptNumber, "I-918", safeEmail, "null", """
                {"required": true, "appointmentAt": "%s", "office": "%s", "timesRescheduled": 0}""".formatted(at, office));
    }

    private ProtectedPerson isFed(String receipt, String form, String email, String representative, String biometrics) {
        portal.put("/api/v1/cases/" + receipt, """
                {"form": "%s", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
                 "applicant": {"name": "Hidden Person", "dateOfBirth": "1990-02-03", "aNumber": "%s", "email": "%s",
                  "phone": "%s", "language": "en", "mailingAddress": {"line1": "12 Elm Street", "line2": null,
                  "city": "Washington", "state": "DC", "zipCode": "20001"}}, "accountNumber": %s,
                 "representative": %s, "biometrics": %s, "milestones": []}""".formatted(
                                form,
                                aNumber,
                                email,
                                safePhone,
                                biometrics.equals("null") ? "null" : "\"" + ACCOUNT + "\"",
                                representative,
                                biometrics))
                .expect(201, 204);
        return this;
    }

    String asksForAppointment(String role, String email) {
        return received("appointment-requests", """
                {"requester": {"role": "%s", "name": "Hidden Person", "email": "%s"},
                 "reason": "ADIT_STAMP", "zipCode": "20001", "aNumber": "%s"}""".formatted(role, email, aNumber));
    }

    String asksForCode(String email) {
        return received("access-code-requests", """
                {"requester": {"role": "APPLICANT", "name": "Hidden Person", "email": "%s"},
                 "receiptNumber": "%s", "dateOfBirth": "1990-02-03"}""".formatted(email, receiptNumber));
    }

    String asksToMove(String email, String wished) {
        return received("biometrics-reschedules", """
                {"requester": {"role": "APPLICANT", "name": "Hidden Person", "email": "%s"}, "accountNumber": "%s",
                 "receiptNumber": "%s", "goodCause": "ILLNESS", "explanation": "My mother is in hospital.",
                 "preferredDates": ["%s"]}""".formatted(email, ACCOUNT, receiptNumber, wished));
    }

    String asksForCall(String phone) {
        return received("callbacks", """
                {"requester": {"role": "APPLICANT", "name": "Hidden Person", "phone": "%s", "email": "%s"},
                 "topic": "CASE_STATUS", "receiptNumber": "%s", "textAhead": true}""".formatted(phone, otherEmail, receiptNumber));
    }

    private String received(String kind, String body) {
        return portal.post("/api/v1/" + kind, body)
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText();
    }

    /** To whom anything was sent about this request. */
    List<String> sentFor(String reference) {
        return messages(reference).map(message -> message.get("to").asText()).toList();
    }

    /** What these messages say, subjects and bodies. */
    List<String> wordsFor(String reference) {
        return messages(reference)
                .map(message -> message.get("subject").asText() + "\n"
                        + message.get("body").asText())
                .toList();
    }

    private Stream<JsonNode> messages(String reference) {
        return StreamSupport.stream(portal.get("/api/v1/demo/messages").json().spliterator(), false)
                .filter(message -> message.get("reference").asText().startsWith(reference + "/"));
    }
}
