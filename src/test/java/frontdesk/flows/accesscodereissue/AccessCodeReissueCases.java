package frontdesk.flows.accesscodereissue;

import frontdesk.engine.migration.FlowCases;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

final class AccessCodeReissueCases implements FlowCases {
    @Override
    public String flow() {
        return "access-code-reissue";
    }

    @Override
    public String asks(int port) {
        return new AccessCodeCustomerClient(port)
                .hasCase("I-765", "PAPER", "PENDING", "null", "null", "99 Stranger Road", "no@example.org")
                .asks();
    }

    @Override
    public Map<String, Supplier<String>> beginnings(int port) {
        return Map.of(
                "asks", () -> new AccessCodeCustomerClient(port).submitted(),
                "moved", () -> of(port, "I-765", "PAPER", "99 Stranger Road"),
                "online", () -> of(port, "I-765", "ONLINE", "12 Elm Street"),
                "by e-mail", () -> of(port, "I-134A", "PAPER", "12 Elm Street"));
    }

    @Override
    public Map<String, List<Supplier<Map<String, Object>>>> submissions(int port) {
        return Map.of(
                "verify-identity",
                List.of(
                        () -> Map.of("identityVerified", true, "note", "Called."),
                        () -> Map.of("identityVerified", false, "note", "No.")));
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("CODE_SENT", "NOT_ELIGIBLE", "WITHDRAWN");
    }

    private static String of(int port, String form, String filedBy, String street) {
        AccessCodeCustomerClient customer = new AccessCodeCustomerClient(port);
        return customer.hasCase(form, filedBy, "PENDING", "null", "null", street, customer.email())
                .submitted();
    }
}
