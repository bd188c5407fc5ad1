package frontdesk.engine.migration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.ShippedFlows;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What people ask for, what officers submit and what comes in from outside, over the endpoints that they use. */
public record RecordedEvents(int port, Consumer<String> flowIsTold) {
    private static final String OFFICE = "WAS";
    private static final LocalDate NO_BUSINESS_DAY = LocalDate.of(2026, 12, 6);
    private static final LocalDate WISHED = LocalDate.of(2026, 12, 8);
    private static final ZonedDateTime PRESENT = ZonedDateTime.parse("2026-12-07T15:00:00-05:00");

    /** The ways in which a flow begins; each gives the reference number. */
    public List<Option> beginnings(String flow, List<String> begun) {
        return switch (flow) {
            case "appointment-request" ->
                List.of(new Option(
                        "asks",
                        1,
                        none -> begun.add(new PortalClient(port).asks("e" + UUID.randomUUID() + "@example.org"))));
            case "access-code-reissue" ->
                List.of(
                        new Option("asks", 1, none -> begun.add(new AccessCodeCustomerClient(port).submitted())),
                        new Option(
                                "moved",
                                1,
                                none -> begun.add(code("I-765", "PAPER", "99 Stranger Road")
                                        .submitted())),
                        new Option(
                                "online",
                                1,
                                none -> begun.add(
                                        code("I-765", "ONLINE", "12 Elm Street").submitted())),
                        new Option(
                                "by e-mail",
                                1,
                                none -> begun.add(
                                        code("I-134A", "PAPER", "12 Elm Street").submitted())));
            case "biometrics-reschedule" ->
                List.of(
                        new Option(
                                "ill",
                                1,
                                none -> begun.add(expected(0, "b@example.org").asks("ILLNESS", WISHED))),
                        new Option(
                                "other",
                                1,
                                none -> begun.add(expected(0, "b@example.org").asks("OTHER", WISHED))),
                        new Option(
                                "no day",
                                1,
                                none -> begun.add(expected(0, "b@example.org").asks("ILLNESS", NO_BUSINESS_DAY))),
                        new Option(
                                "gone",
                                1,
                                none -> begun.add(
                                        expected(0, "gone@example.invalid").asks("ILLNESS", WISHED))),
                        new Option(
                                "barred",
                                1,
                                none -> begun.add(expected(5, "b@example.org").asks("ILLNESS", WISHED))));
            case "text-ahead-callback" ->
                List.of(
                        new Option("text", 1, none -> begun.add(phone().asksForTextAhead())),
                        new Option("call", 1, none -> begun.add(phone().asksForCall())));
            default -> throw ShippedFlows.unknown(flow, RecordedEvents.class, "the ways in which it begins");
        };
    }

    /** What officers may submit at a task. */
    public List<Supplier<Map<String, Object>>> submissions(String task) {
        return switch (task) {
            case "review-appointment-request" ->
                List.of(
                        () -> appointment(0),
                        () -> appointment(7),
                        () -> Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which?", "contactBy", "EMAIL"),
                        () -> Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which?", "contactBy", "PHONE"),
                        () -> Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "It is online."));
            case "follow-up-by-phone" ->
                List.of(() -> Map.of("customerAnswer", "A form."), () -> Map.of("couldNotReach", true));
            case "rebook-appointment" ->
                List.of(() -> Map.of("appointmentAt", free(14)), () -> Map.of("callCustomer", true));
            case "verify-identity" -> yesOrNo("identityVerified");
            case "review-good-cause" -> yesOrNo("goodCauseAccepted");
            case "choose-biometrics-slot" -> List.of(() -> Map.of("appointmentAt", "2026-12-09T08:30:00-05:00"));
            case "call-customer" -> List.of(() -> call("NO_ANSWER"), () -> call("REACHED"), () -> call("LEFT_MESSAGE"));
            case "read-replies" ->
                List.of(
                        () -> Map.of("meaning", "UNCLEAR"),
                        () -> Map.of("meaning", "NO"),
                        () -> Map.of("meaning", "WRONG_PERSON"));
            default -> List.of(() -> Map.of("note", "Called."));
        };
    }

    /** What may come in from outside while a case runs. */
    public List<Option> fromOutside(String flow) {
        Option withdrawal = new Option("withdraws", 0.3, reference -> new PortalClient(port).withdraws(reference));
        Option receipt = new Option("message comes back", 0.5, this::comesBack);
        return switch (flow) {
            case "appointment-request" ->
                List.of(
                        withdrawal,
                        receipt,
                        new Option("office moves", 1, this::officeMoves),
                        new Option(
                                "answers", 1, reference -> new PortalClient(port).answers(reference, "Here it is.")));
            case "text-ahead-callback" ->
                List.of(
                        withdrawal,
                        receipt,
                        says("YES"),
                        says("NO"),
                        says("wrong number"),
                        says("Perhaps later, who knows"));
            case "biometrics-reschedule" -> List.of(withdrawal, receipt);
            case "access-code-reissue" -> List.of(withdrawal);
            default -> throw ShippedFlows.unknown(flow, RecordedEvents.class, "what comes in while a case runs");
        };
    }

    /** The outcomes to which its cases come in this way. */
    static Set<String> outcomes(String flow) {
        return switch (flow) {
            case "text-ahead-callback" ->
                Set.of("CUSTOMER_REACHED", "CUSTOMER_NOT_REACHED", "NO_REPLY", "DECLINED", "WITHDRAWN");
            case "appointment-request" ->
                Set.of("APPOINTMENT_SCHEDULED", "APPOINTMENT_NOT_NEEDED", "NO_RESPONSE", "WITHDRAWN");
            case "biometrics-reschedule" -> Set.of("RESCHEDULED", "NOT_ELIGIBLE", "NO_GOOD_CAUSE", "WITHDRAWN");
            case "access-code-reissue" -> Set.of("CODE_SENT", "NOT_ELIGIBLE", "WITHDRAWN");
            default -> throw ShippedFlows.unknown(flow, RecordedEvents.class, "the outcomes of its cases");
        };
    }

    /** Who works on tasks with this key. */
    public OfficerTaskClient desk(String task) {
        return new OfficerTaskClient(task.equals("resolve-overdue-review") ? "supervisor" : "officer", port);
    }

    private static List<Supplier<Map<String, Object>>> yesOrNo(String question) {
        return List.of(() -> Map.of(question, true, "note", "Called."), () -> Map.of(question, false, "note", "No."));
    }

    private static Map<String, Object> call(String result) {
        return Map.of("callResult", result, "note", "Called.");
    }

    private Map<String, Object> appointment(int daysAhead) {
        return Map.of("decision", "APPOINTMENT_NEEDED", "office", OFFICE, "appointmentAt", free(daysAhead));
    }

    private String free(int daysAhead) {
        PortalClient portal = new PortalClient(port);
        LocalDate from = portal.today().plusDays(daysAhead);
        return portal.freeTimes(OFFICE, from.toString(), from.plusDays(4).toString())
                .get(0);
    }

    private void officeMoves(String reference) {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        ObjectNode office = (ObjectNode) portal.get("/api/v1/offices/" + OFFICE).json();
        office.put("address", "20 Massachusetts Avenue, entrance " + UUID.randomUUID());
        portal.put("/api/v1/offices/" + OFFICE, office.toString()).expect(204);
        flowIsTold.accept(reference);
    }

    private Option says(String words) {
        return new Option(
                "says " + words,
                2,
                reference -> messages(reference, "to")
                        .findFirst()
                        .ifPresent(phone -> new CallbackCustomerClient(port, phone).replies(words)));
    }

    private void comesBack(String reference) {
        messages(reference, "reference")
                .reduce((first, last) -> last)
                .ifPresent(message -> FrontdeskHttpClient.as("portal", port)
                        .post("/api/v1/delivery-receipts", """
                        {"id": "%s", "reference": "%s", "status": "PERMANENT_FAILURE"}""".formatted(UUID.randomUUID(), message)));
        flowIsTold.accept(reference);
    }

    private Stream<String> messages(String reference, String field) {
        return StreamSupport.stream(
                        FrontdeskHttpClient.as("portal", port)
                                .get("/api/v1/demo/messages")
                                .json()
                                .spliterator(),
                        false)
                .filter(message -> message.get("reference").asText().startsWith(reference + "/"))
                .map(message -> message.get(field).asText());
    }

    private AccessCodeCustomerClient code(String form, String filedBy, String street) {
        AccessCodeCustomerClient customer = new AccessCodeCustomerClient(port);
        return customer.hasCase(form, filedBy, "PENDING", "null", "null", street, customer.email());
    }

    private BiometricsCustomerClient expected(int timesMoved, String email) {
        return new BiometricsCustomerClient(port)
                .seenAtOfficeOf("America/New_York", 9)
                .isExpected(PRESENT, timesMoved)
                .writesFrom(email);
    }

    private CallbackCustomerClient phone() {
        return new CallbackCustomerClient(
                port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999));
    }
}
