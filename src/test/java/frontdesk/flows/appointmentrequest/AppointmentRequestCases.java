package frontdesk.flows.appointmentrequest;

import static frontdesk.engine.migration.RecordedEvents.messageComesBack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.engine.migration.FlowCases;
import frontdesk.engine.migration.Option;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class AppointmentRequestCases implements FlowCases {
    private static final String OFFICE = "WAS";

    @Override
    public String flow() {
        return "appointment-request";
    }

    @Override
    public String asks(int port) {
        return new PortalClient(port).asks("e" + UUID.randomUUID() + "@example.org");
    }

    @Override
    public Map<String, Supplier<String>> beginnings(int port) {
        return Map.of("asks", () -> asks(port));
    }

    @Override
    public Map<String, List<Supplier<Map<String, Object>>>> submissions(int port) {
        return Map.of(
                "review-appointment-request",
                List.of(
                        () -> appointment(port, 0),
                        () -> appointment(port, 7),
                        () -> Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which?", "contactBy", "EMAIL"),
                        () -> Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which?", "contactBy", "PHONE"),
                        () -> Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "It is online.")),
                "follow-up-by-phone",
                List.of(() -> Map.of("customerAnswer", "A form."), () -> Map.of("couldNotReach", true)),
                "rebook-appointment",
                List.of(() -> Map.of("appointmentAt", free(port, 14)), () -> Map.of("callCustomer", true)));
    }

    @Override
    public List<Option> fromOutside(int port, Consumer<String> flowIsTold) {
        return List.of(
                messageComesBack(port, flowIsTold),
                new Option("office moves", 1, reference -> {
                    officeMoves(port);
                    flowIsTold.accept(reference);
                }),
                new Option("answers", 1, reference -> new PortalClient(port).answers(reference, "Here it is.")));
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("APPOINTMENT_SCHEDULED", "APPOINTMENT_NOT_NEEDED", "NO_RESPONSE", "WITHDRAWN");
    }

    private static Map<String, Object> appointment(int port, int daysAhead) {
        return Map.of("decision", "APPOINTMENT_NEEDED", "office", OFFICE, "appointmentAt", free(port, daysAhead));
    }

    private static String free(int port, int daysAhead) {
        PortalClient portal = new PortalClient(port);
        LocalDate from = portal.today().plusDays(daysAhead);
        return portal.freeTimes(OFFICE, from.toString(), from.plusDays(4).toString())
                .get(0);
    }

    private static void officeMoves(int port) {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        ObjectNode office = (ObjectNode) portal.get("/api/v1/offices/" + OFFICE).json();
        office.put("address", "20 Massachusetts Avenue, entrance " + UUID.randomUUID());
        portal.put("/api/v1/offices/" + OFFICE, office.toString()).expect(204);
    }
}
