package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.scenarios.parameter.WeekdayTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What has happened so far in the scenario that is being told; its sentences share it. */
final class ScenarioState {
    private final ScenarioContext context;
    private final PortalClient portal;
    private final FrontdeskHttpClient http;
    private final int number = ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000);
    private final List<String> references = new ArrayList<>();
    private final Map<String, Integer> priorities = new HashMap<>();
    private final Map<String, String> caseNumbers = new HashMap<>();
    private boolean timeIsTold;

    ScenarioState(ScenarioContext context) {
        this.context = context;
        this.portal = new PortalClient(context.port());
        this.http = FrontdeskHttpClient.as("portal", context.port());
    }

    /** Fails the step with this sentence unless it holds. */
    static void must(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }

    int port() {
        return context.port();
    }

    PortalClient portal() {
        return portal;
    }

    FrontdeskHttpClient http() {
        return http;
    }

    /** Seven digits that only this scenario has. */
    int number() {
        return number;
    }

    /** The first time it is told in a scenario, days follow that can be counted on one's fingers. */
    void itIs(WeekdayTime moment) {
        if (timeIsTold) {
            portal.waitsUntil(moment.after(portal.now()));
        } else {
            new HolidayFreeWeek(portal, context.businessDay())
                    .waitFor(moment.day(), moment.time().toString());
            timeIsTold = true;
        }
    }

    ZonedDateTime now() {
        return portal.now();
    }

    /** The customer has this case; by these names of fields any flow's request may tell of it. */
    void hasCase(String receiptNumber, String dateOfBirth) {
        caseNumbers.putAll(Map.of("receiptNumber", receiptNumber, "dateOfBirth", dateOfBirth));
    }

    /** What the customer's case has in this field of a request. */
    String ofTheCase(String field) {
        must(caseNumbers.containsKey(field), () -> "the customer has no case that has a \"%s\"".formatted(field));
        return caseNumbers.get(field);
    }

    /** Somebody has asked for something, and what can be done at once is done. */
    void asked(String reference) {
        references.add(reference);
        context.belongsToScenario(reference);
        portal.momentPasses();
    }

    /** The request last made. */
    String reference() {
        must(!references.isEmpty(), () -> "nobody has asked for anything in this scenario yet");
        return references.get(references.size() - 1);
    }

    JsonNode request() {
        return portal.request(reference());
    }

    /** What was delivered by this channel, oldest first: for all requests of the scenario, or to this phone. */
    List<JsonNode> delivered(String channel, Optional<String> phone) {
        return stream(http.get("/api/v1/demo/messages").json())
                .filter(message -> message.get("channel").asText().equals(channel))
                .filter(message -> phone.filter(message.get("to").asText()::equals)
                                .isPresent()
                        || references.stream()
                                .anyMatch(reference ->
                                        message.get("reference").asText().startsWith(reference + "/")))
                .toList();
    }

    /** The priority of a task when it was first seen in this scenario. */
    int firstPriority(String task, int now) {
        return priorities.computeIfAbsent(reference() + task, key -> now);
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
