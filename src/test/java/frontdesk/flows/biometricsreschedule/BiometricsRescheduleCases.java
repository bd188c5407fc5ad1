package frontdesk.flows.biometricsreschedule;

import static frontdesk.engine.migration.RecordedEvents.messageComesBack;

import frontdesk.engine.migration.FlowCases;
import frontdesk.engine.migration.Option;
import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

final class BiometricsRescheduleCases implements FlowCases {
    private static final LocalDate NO_BUSINESS_DAY = LocalDate.of(2026, 12, 6);
    private static final LocalDate WISHED = LocalDate.of(2026, 12, 8);
    private static final ZonedDateTime PRESENT = ZonedDateTime.parse("2026-12-07T15:00:00-05:00");

    @Override
    public String flow() {
        return "biometrics-reschedule";
    }

    @Override
    public String asks(int port) {
        ZonedDateTime later = new PortalClient(port).now().plusDays(14);
        return new BiometricsCustomerClient(port)
                .seenAtOfficeOf("America/New_York", 2)
                .isExpected(later, 0)
                .asks("OTHER", later.plusDays(1).toLocalDate());
    }

    @Override
    public Map<String, Supplier<String>> beginnings(int port) {
        return Map.of(
                "ill", () -> expected(port, 0, "b@example.org").asks("ILLNESS", WISHED),
                "other", () -> expected(port, 0, "b@example.org").asks("OTHER", WISHED),
                "no day", () -> expected(port, 0, "b@example.org").asks("ILLNESS", NO_BUSINESS_DAY),
                "gone", () -> expected(port, 0, "gone@example.invalid").asks("ILLNESS", WISHED),
                "barred", () -> expected(port, 5, "b@example.org").asks("ILLNESS", WISHED));
    }

    @Override
    public Map<String, List<Supplier<Map<String, Object>>>> submissions(int port) {
        return Map.of(
                "review-good-cause",
                List.of(
                        () -> Map.of("goodCauseAccepted", true, "note", "Called."),
                        () -> Map.of("goodCauseAccepted", false, "note", "No.")),
                "choose-biometrics-slot",
                List.of(() -> Map.of("appointmentAt", "2026-12-09T08:30:00-05:00")));
    }

    @Override
    public List<Option> fromOutside(int port, Consumer<String> flowIsTold) {
        return List.of(messageComesBack(port, flowIsTold));
    }

    @Override
    public Set<String> outcomes() {
        return Set.of("RESCHEDULED", "NOT_ELIGIBLE", "NO_GOOD_CAUSE", "WITHDRAWN");
    }

    private static BiometricsCustomerClient expected(int port, int timesMoved, String email) {
        return new BiometricsCustomerClient(port)
                .seenAtOfficeOf("America/New_York", 9)
                .isExpected(PRESENT, timesMoved)
                .writesFrom(email);
    }
}
