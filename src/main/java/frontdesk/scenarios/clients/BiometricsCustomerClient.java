package frontdesk.scenarios.clients;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A customer with a case and a biometrics appointment, and an office of their own with as many places as wanted. */
public final class BiometricsCustomerClient {
    private static final String ACCOUNT = "123456789012";

    private final FrontdeskHttpClient portal;
    private final String number = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
    private String office = "ASC-" + number;
    private String email = "b" + number + "@example.org";
    private String form = "I-765";

    public BiometricsCustomerClient(int port) {
        this.portal = FrontdeskHttpClient.as("portal", port);
    }

    /** The customer's office: open 8 to 10 in this zone, with 4 slots a day of so many places each. */
    public BiometricsCustomerClient seenAtOfficeOf(String zone, int capacity) {
        return seenAtOfficeOf(zone, capacity, "10:00");
    }

    /** The same, with slots of half an hour until this local time. */
    public BiometricsCustomerClient seenAtOfficeOf(String zone, int capacity, String closes) {
        Answer answer = portal.put("/api/v1/offices/" + office, """
                {"name": "Biometrics Center %s", "kind": "ASC", "timeZone": "%s", "address": "1 Main St",
                 "zipPrefixes": [], "opens": "08:00", "closes": "%s", "slotMinutes": 30,
                 "capacity": %d}""".formatted(number, zone, closes, capacity));
        answer.expect(201, 204);
        return this;
    }

    /** At the same office as another customer. */
    public BiometricsCustomerClient seenWith(BiometricsCustomerClient other) {
        this.office = other.office;
        return this;
    }

    public BiometricsCustomerClient writesFrom(String address) {
        this.email = address;
        return this;
    }

    public BiometricsCustomerClient filed(String form) {
        this.form = form;
        return this;
    }

    /** The system of record has the customer's appointment then, and how often it was moved. */
    public BiometricsCustomerClient isExpected(ZonedDateTime at, int timesRescheduled) {
        return isExpected(at, timesRescheduled, "PENDING");
    }

    public BiometricsCustomerClient isExpected(ZonedDateTime at, int timesRescheduled, String status) {
        Answer answer = portal.put("/api/v1/cases/" + receipt(), """
                {"form": "%s", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "%s", "fieldOffice": "WAS",
                 "applicant": {"name": "Ana Perez", "dateOfBirth": "1990-02-03", "aNumber": "A%s",
                  "email": "ana@example.org", "phone": null, "language": "en",
                  "mailingAddress": {"line1": "12 Elm Street", "line2": null, "city": "Washington", "state": "DC",
                   "zipCode": "20001"}},
                 "accountNumber": "%s", "representative": null,
                 "biometrics": {"required": true, "appointmentAt": "%s", "office": "%s", "timesRescheduled": %d},
                 "milestones": []}""".formatted(
                        form,
                        status,
                        number,
                        ACCOUNT,
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
                        office,
                        timesRescheduled));
        answer.expect(201, 204);
        return this;
    }

    /** Asks to move the appointment; returns the reference number. */
    public String asks(String goodCause, LocalDate... preferredDates) {
        Answer answer = post(ACCOUNT, goodCause, preferredDates);
        return answer.expect(201).json().get("referenceNumber").asText();
    }

    public Answer post(String account, String goodCause, LocalDate... preferredDates) {
        return portal.post("/api/v1/biometrics-reschedules", body(account, goodCause, preferredDates));
    }

    public String body(String account, String goodCause, LocalDate... preferredDates) {
        return """
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s"}, "accountNumber": "%s",
                 "receiptNumber": "%s", "goodCause": "%s", "explanation": "My mother is in hospital, far away.",
                 "preferredDates": [%s]}""".formatted(
                email,
                account,
                receipt(),
                goodCause,
                Arrays.stream(preferredDates).map(day -> "\"" + day + "\"").collect(Collectors.joining(", ")));
    }

    public JsonNode request(String reference) {
        return portal.get("/api/v1/requests/" + reference).json();
    }

    public String status(String reference) {
        return request(reference).path("status").asText();
    }

    public String outcome(String reference) {
        return request(reference).path("outcome").asText();
    }

    /** What the customer reads of the request's course, oldest first. */
    public List<String> timeline(String reference) {
        return StreamSupport.stream(request(reference).get("timeline").spliterator(), false)
                .map(line -> line.get("what").asText())
                .toList();
    }

    public int withdraws(String reference) {
        return portal.delete("/api/v1/requests/" + reference).status();
    }

    /** What the case's record says of biometrics. */
    public JsonNode record() {
        return portal.get("/api/v1/cases/" + receipt()).json().get("biometrics");
    }

    public String email() {
        return email;
    }

    public String office() {
        return office;
    }

    public String receipt() {
        return "IOE0" + number;
    }
}
