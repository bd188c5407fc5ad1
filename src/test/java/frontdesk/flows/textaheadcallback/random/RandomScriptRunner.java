package frontdesk.flows.textaheadcallback.random;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.flows.textaheadcallback.GatewayFormat;
import frontdesk.flows.textaheadcallback.random.RandomScript.Kind;
import frontdesk.flows.textaheadcallback.random.RandomScript.Step;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.gateway.GatewayCallbacks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A customer who plays a script and keeps a diary of it. */
final class RandomScriptRunner {
    private static final String CALL = "call-customer";
    private static final String READ = "read-replies";
    private static final List<String> TOPICS = List.of("CASE_STATUS", "PAYMENT");

    private final RandomScript play;
    private final CallbackCustomerClient customer;
    private final OfficerTaskClient officer;
    private final FrontdeskHttpClient operator;
    private final GatewayCallbacks gateway;
    private final String phone;
    private final List<String> requests = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<Said> late = new ArrayList<>();
    private final Set<String> paused = new HashSet<>();
    private final Set<String> deeds = new HashSet<>();
    private final Map<String, Set<String>> outcomes = new HashMap<>();
    private final List<String> oddities = new ArrayList<>();

    /** @param number of the phone, without the area code, which nobody else has */
    RandomScriptRunner(RandomScript play, int port, int number) {
        this.play = play;
        this.gateway = new GatewayCallbacks("http://127.0.0.1:" + port, RunningFrontdesk.GATEWAY_TOKEN);
        this.officer = new OfficerTaskClient("officer", port);
        this.operator = FrontdeskHttpClient.as("operator", port);
        this.phone = "+1" + play.areaCode() + number;
        this.customer = new CallbackCustomerClient(port, phone);
    }

    void asks() {
        asksAbout(TOPICS.get(0));
    }

    /** @param isFlowSuspended then nothing but texts is taken; callers are told to come again */
    void plays(int round, boolean isFlowSuspended, PortalClient clock) {
        Step step = play.steps().get(round);
        if (isFlowSuspended && !step.kind().isText()) {
            return;
        }
        if (step.which() % 2 == 0 && !late.isEmpty()) {
            lateOnesAreDelivered();
            // A text that is on its way to the phone when a STOP is written cannot be called back.
            clock.momentPasses();
        }
        switch (step.kind()) {
            case REPLY -> says(step.words(), clock.now().toInstant());
            case LATE_REPLY -> writes(step.words(), clock.now().toInstant());
            case SAME_AGAIN -> step.oneOf(said).forEach(this::isDeliveredAgain);
            case RECEIPT -> step.oneOf(texts()).forEach(text -> isSaidOf(text, step.words()));
            case CALL -> requests.forEach(request -> completes(request, step.words()));
            case ASKS -> asksAbout(step.oneOf(TOPICS).get(0));
            case PAUSES -> step.oneOf(requests).forEach(this::isPausedOrGoesOn);
            case WITHDRAWS -> step.oneOf(requests).forEach(this::withdraws);
            case NOTHING -> {}
        }
        if (step.kind() != Kind.NOTHING) {
            looks();
        }
    }

    /** Somebody is there to call, and reaches them. */
    void isCalled() {
        requests.stream()
                .filter(request -> customer.outcome(request).equals("null"))
                .forEach(request -> completes(request, "REACHED"));
    }

    /** Sees how their requests stand. */
    void looks() {
        requests.forEach(this::isLookedAt);
    }

    /** What is open already is not taken again. */
    private void asksAbout(String topic) {
        Answer answer = customer.triesToAskAbout(topic);
        String reference = answer.json().get("referenceNumber").asText();
        boolean isOpen = requests.contains(reference);
        if (answer.status() != (isOpen ? 409 : 201)) {
            oddities.add("Asking about %s was answered %s".formatted(topic, answer.text()));
        }
        if (!isOpen) {
            requests.add(reference);
        }
    }

    /** What was on its way arrives, and what stood still goes on. */
    void allIsDelivered() {
        List.copyOf(paused).forEach(this::isPausedOrGoesOn);
        lateOnesAreDelivered();
    }

    private void lateOnesAreDelivered() {
        late.forEach(text -> says(text.words(), text.at()));
        late.clear();
    }

    private void writes(String words, Instant now) {
        late.add(new Said("", words, now, false));
    }

    private void says(String words, Instant at) {
        String id = UUID.randomUUID().toString();
        said.add(new Said(id, words, at, delivered(id, words, at)));
    }

    /** Both, where the request has been taken up again. */
    private void isPausedOrGoesOn(String request) {
        boolean isToGoOn = paused.remove(request);
        if (!isToGoOn) {
            paused.add(request);
        }
        operator.get("/engine-rest/process-instance?businessKey=" + request)
                .json()
                .forEach(instance -> operator.put(
                                "/engine-rest/process-instance/"
                                        + instance.get("id").asText() + "/suspended",
                                "{\"suspended\": %s}".formatted(!isToGoOn))
                        .expect(204));
    }

    private void isDeliveredAgain(Said earlier) {
        if (delivered(earlier.id(), earlier.words(), earlier.at()) != earlier.matched()) {
            oddities.add("'%s' was answered differently the second time".formatted(earlier.words()));
        }
    }

    private boolean delivered(String id, String words, Instant at) {
        return GatewayFormat.of(id).delivers(id, phone, words, at, customer, gateway);
    }

    /** Twice, as gateways do. */
    private void isSaidOf(JsonNode text, String status) {
        customer.gatewaySays(text, status);
        customer.gatewaySays(text, status);
    }

    private void completes(String request, String result) {
        if (paused.contains(request)) {
            return;
        }
        if (officer.sees(request, READ)) {
            officer.hasCompleted(request, READ, Map.of("meaning", "UNCLEAR"));
        }
        if (officer.sees(request, CALL)) {
            officer.hasCompleted(request, CALL, Map.of("callResult", result));
            deeds.add(request + result);
        }
    }

    private void withdraws(String request) {
        if (customer.withdraws(request) == 204) {
            deeds.add(request + "WITHDRAWN");
        }
    }

    private void isLookedAt(String request) {
        if (officer.openTasks(request) > 1) {
            oddities.add(request + " has more than one open task");
        }
        String outcome = customer.outcome(request);
        if (!outcome.equals("null")) {
            outcomes.computeIfAbsent(request, any -> new LinkedHashSet<>()).add(outcome);
        }
    }

    String phone() {
        return phone;
    }

    RandomScript play() {
        return play;
    }

    List<String> requests() {
        return requests;
    }

    List<Said> said() {
        return said;
    }

    /** What was odd already while it was played. */
    List<String> oddities() {
        return oddities;
    }

    /** All outcomes that the request was ever seen with. */
    Set<String> outcomes(String request) {
        return outcomes.getOrDefault(request, Set.of());
    }

    /** Whether this was done to the request: a call with this result, or WITHDRAWN. */
    boolean hasSeen(String request, String deed) {
        return deeds.contains(request + deed);
    }

    String status(String request) {
        return customer.status(request);
    }

    /** What their phone got, oldest first. */
    List<JsonNode> texts() {
        return StreamSupport.stream(customer.messages().spliterator(), false).toList();
    }

    /**
     * Something that the customer texted once.
     *
     * @param at when it was written, which may be long before it is delivered
     * @param matched what the gateway was answered
     */
    record Said(String id, String words, Instant at, boolean matched) {}
}
