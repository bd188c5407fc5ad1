package frontdesk.nodes.upgrade;

import com.jayway.jsonpath.JsonPath;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import java.util.List;
import java.util.Map;

/** They complete whatever task they find, the shortest way to the end of a case. */
record Officers(
        OfficerTaskClient officer, OfficerTaskClient supervisor, FrontdeskHttpClient assignments, RemoteCases cases) {
    private static final String OVERDUE = "resolve-overdue-review";

    static Officers at(int port) {
        return new Officers(
                new OfficerTaskClient("officer", port),
                new OfficerTaskClient("supervisor", port),
                FrontdeskHttpClient.as("supervisor", port),
                RemoteCases.at(port));
    }

    /** Completes the open tasks of this case; the keys of those that were completed. */
    List<String> complete(String reference) {
        // A task may go with the one that was completed before it: the overdue one first.
        return cases.tasks(reference).stream()
                .sorted()
                .filter(key -> desk(key).sees(reference, key))
                .peek(key -> complete(reference, key).expect(204))
                .toList();
    }

    /** Completes this task of the case, where that is possible; what a colleague holds is taken out of their hands first. */
    Answer complete(String reference, String key) {
        supervisor
                .task(reference, key)
                .filter(task -> task.hasNonNull("assignee"))
                .ifPresent(held -> assignments.post(
                        "/engine-rest/task/%s/assignee".formatted(held.get("id").asText()), "{\"userId\": null}"));
        return desk(key).completes(reference, key, handIn(reference, key));
    }

    private OfficerTaskClient desk(String key) {
        return key.equals(OVERDUE) ? supervisor : officer;
    }

    private Map<String, Object> handIn(String reference, String task) {
        return switch (task) {
            case "review-appointment-request" ->
                Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Your status can be seen online.");
            case "follow-up-by-phone" -> Map.of("couldNotReach", true);
            case "verify-identity" -> Map.of("identityVerified", false, "note", "No.");
            case "review-good-cause" -> Map.of("goodCauseAccepted", false, "note", "No.");
            case "choose-biometrics-slot" -> Map.of("appointmentAt", lastFreeTime(reference, task));
            case "call-customer" -> Map.of("callResult", "REACHED", "note", "Called.");
            default -> Map.of("note", "Called.");
        };
    }

    private String lastFreeTime(String reference, String task) {
        String id = officer.task(reference, task).orElseThrow().get("id").asText();
        String free = assignments.get("/api/v1/tasks/" + id + "/free-times").text();
        return JsonPath.read(free, "$.times[-1].at");
    }
}
