package frontdesk.engine.migration;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What people ask for, what officers submit and what comes in from outside, over the endpoints that they use. */
public record RecordedEvents(int port, Consumer<String> flowIsTold) {

    /** The ways in which a flow begins; each gives the reference number. */
    public List<Option> beginnings(String flow, List<String> begun) {
        return FlowCases.of(flow).beginnings(port).entrySet().stream()
                .map(way -> new Option(
                        way.getKey(), 1, none -> begun.add(way.getValue().get())))
                .toList();
    }

    /** What officers may submit at a task. */
    public List<Supplier<Map<String, Object>>> submissions(String task) {
        return FlowCases.ALL.stream()
                .map(cases -> cases.submissions(port))
                .filter(tasks -> tasks.containsKey(task))
                .findFirst()
                .map(tasks -> tasks.get(task))
                .orElseGet(() -> List.of(() -> Map.of("note", "Called.")));
    }

    /** What may come in from outside while a case runs. */
    public List<Option> fromOutside(String flow) {
        Option withdrawal = new Option("withdraws", 0.3, reference -> new PortalClient(port).withdraws(reference));
        return Stream.concat(Stream.of(withdrawal), FlowCases.of(flow).fromOutside(port, flowIsTold).stream())
                .toList();
    }

    /** Who works on tasks with this key. */
    public OfficerTaskClient desk(String task) {
        return new OfficerTaskClient(task.equals("resolve-overdue-review") ? "supervisor" : "officer", port);
    }

    /** A gateway says of the case's last message that it cannot arrive, and the flow is told. */
    public static Option messageComesBack(int port, Consumer<String> flowIsTold) {
        return new Option("message comes back", 0.5, reference -> {
            sent(port, reference, "reference")
                    .reduce((first, last) -> last)
                    .ifPresent(message -> FrontdeskHttpClient.as("portal", port)
                            .post("/api/v1/delivery-receipts", """
                            {"id": "%s", "reference": "%s", "status": "PERMANENT_FAILURE"}""".formatted(UUID.randomUUID(), message)));
            flowIsTold.accept(reference);
        });
    }

    /** This field of each message that was sent about the case, oldest first. */
    public static Stream<String> sent(int port, String reference, String field) {
        return StreamSupport.stream(
                        FrontdeskHttpClient.as("portal", port)
                                .get("/api/v1/demo/messages")
                                .json()
                                .spliterator(),
                        false)
                .filter(message -> message.get("reference").asText().startsWith(reference + "/"))
                .map(message -> message.get(field).asText());
    }
}
