package frontdesk.flows.__package__;

import frontdesk.engine.migration.FlowCases;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** How such a case begins, goes on and ends, for the tests that lead cases of all flows. */
final class __Flow__Cases implements FlowCases {
    private static final String BODY = """
            {"requester": {"name": "Ana Perez", "email": "e%s@example.org"}, "details": "What do I have to do?"}""";

    @Override
    public String flow() {
        return "__flow__";
    }

    @Override
    public String asks(int port) {
        return FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/__flow__-requests", BODY.formatted(UUID.randomUUID()))
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText();
    }

    @Override
    public Map<String, Supplier<String>> beginnings(int port) {
        return Map.of("asks", () -> asks(port));
    }

    @Override
    public Map<String, List<Supplier<Map<String, Object>>>> submissions(int port) {
        Supplier<Map<String, Object>> answer = () -> Map.of("messageToCustomer", "You need not do anything.");
        return Map.of("review-__flow__", List.of(answer));
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("ANSWERED", "WITHDRAWN");
    }
}
