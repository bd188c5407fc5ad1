package frontdesk.flows.textaheadcallback;

import static frontdesk.engine.migration.RecordedEvents.messageComesBack;

import frontdesk.engine.migration.FlowCases;
import frontdesk.engine.migration.Option;
import frontdesk.engine.migration.RecordedEvents;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class TextAheadCallbackCases implements FlowCases {
    @Override
    public String flow() {
        return "text-ahead-callback";
    }

    @Override
    public String asks(int port) {
        return phone(port).asksForTextAhead();
    }

    @Override
    public Map<String, Supplier<String>> beginnings(int port) {
        return Map.of("text", () -> asks(port), "call", () -> phone(port).asksForCall());
    }

    @Override
    public Map<String, List<Supplier<Map<String, Object>>>> submissions(int port) {
        return Map.of(
                "call-customer",
                List.of(() -> call("NO_ANSWER"), () -> call("REACHED"), () -> call("LEFT_MESSAGE")),
                "read-replies",
                List.of(
                        () -> Map.of("meaning", "UNCLEAR"),
                        () -> Map.of("meaning", "NO"),
                        () -> Map.of("meaning", "WRONG_PERSON")));
    }

    @Override
    public List<Option> fromOutside(int port, Consumer<String> flowIsTold) {
        return List.of(
                messageComesBack(port, flowIsTold),
                says(port, "YES"),
                says(port, "NO"),
                says(port, "wrong number"),
                says(port, "Perhaps later, who knows"));
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("CUSTOMER_REACHED", "CUSTOMER_NOT_REACHED", "NO_REPLY", "DECLINED", "WITHDRAWN");
    }

    private static Map<String, Object> call(String result) {
        return Map.of("callResult", result, "note", "Called.");
    }

    private static Option says(int port, String words) {
        return new Option(
                "says " + words,
                2,
                reference -> RecordedEvents.sent(port, reference, "to")
                        .findFirst()
                        .ifPresent(phone -> new CallbackCustomerClient(port, phone).replies(words)));
    }

    private static CallbackCustomerClient phone(int port) {
        return new CallbackCustomerClient(
                port, "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999));
    }
}
