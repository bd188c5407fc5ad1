package frontdesk.nodes.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.migration.RandomWalks;
import frontdesk.engine.migration.RecordedEvents;
import frontdesk.engine.migration.WaitStates;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.gateway.FakeGateway;
import frontdesk.support.gateway.GatewayFault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What happens at a node of an earlier version before it is upgraded; what the test has to know of it is noted. */
final class EarlierCases {
    static final String APPOINTMENT = """
            {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "again@example.org", "language": "en"},
             "reason": "DEFERRED_ACTION", "zipCode": "20001"}""";
    static final String KEY = "asked-before-the-upgrade";
    static final String WAITING_PHONE = "+12025550111";
    static final String STOPPED_PHONE = "+12025550112";
    static final String STRANGERS_PHONE = "+12025550113";
    static final String SILENT_PHONE = "+12025550114";
    private static final int MOST_CASES = 150;
    private static final int MOST_STEPS = 60;

    private final int port;
    private final Properties notes;
    private final PortalClient portal;
    private final OfficerTaskClient officer;

    EarlierCases(int port, Properties notes) {
        this.port = port;
        this.notes = notes;
        this.portal = new PortalClient(port);
        this.officer = new OfficerTaskClient("officer", port);
    }

    /** One of each kind that the test asks for by name, with the engine at work. */
    void happenByThemselves() {
        notes.setProperty("repeated", keyed());
        notes.setProperty("claimed", portal.asks("claimed@example.org"));
        notes.setProperty("unclaimed", portal.asks("unclaimed@example.org"));
        notes.setProperty("protected", portal.asks("protected@example.org", "T_U_VAWA_INQUIRY"));
        notes.setProperty("asked", portal.asks("asked@example.org"));
        notes.setProperty("booked", portal.asks("booked@example.org"));
        notes.setProperty("withdrawn", portal.asks("withdrawn@example.org"));
        notes.setProperty("waiting", new CallbackCustomerClient(port, WAITING_PHONE).asksForTextAhead());
        notes.setProperty("strangers", new CallbackCustomerClient(port, STRANGERS_PHONE).asksForTextAhead());
        notes.setProperty("silent", new CallbackCustomerClient(port, SILENT_PHONE).asksForTextAhead());
        notes.setProperty("stopped", new CallbackCustomerClient(port, STOPPED_PHONE).asksForTextAhead());
        notes.setProperty(
                "moved",
                new BiometricsCustomerClient(port)
                        .seenAtOfficeOf("America/New_York", 9)
                        .isExpected(ZonedDateTime.parse("2026-12-07T15:00:00-05:00"), 0)
                        .asks("ILLNESS", LocalDate.of(2026, 12, 8)));
        portal.momentPasses();
        String task = officer.task(notes.getProperty("claimed"), "review-appointment-request")
                .orElseThrow()
                .get("id")
                .asText();
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);
        reviewed("asked", Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which?", "contactBy", "EMAIL"));
        reviewed(
                "booked",
                Map.of(
                        "decision",
                        "APPOINTMENT_NEEDED",
                        "office",
                        "WAS",
                        "appointmentAt",
                        portal.freeTimes("WAS", "2026-12-08", "2026-12-11").get(0)));
        portal.withdraws(notes.getProperty("withdrawn"));
        new CallbackCustomerClient(port, STOPPED_PHONE).replies("STOP");
        portal.momentPasses();
        code("code");
    }

    /** An operator has one go on no further. */
    void onePauses() {
        notes.setProperty("paused", portal.asks("paused@example.org"));
        portal.momentPasses();
        RemoteCases.at(port).pause(notes.getProperty("paused"));
    }

    private String keyed() {
        return FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/appointment-requests", APPOINTMENT, Map.of("Idempotency-Key", KEY))
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText();
    }

    private void reviewed(String name, Map<String, Object> handedIn) {
        officer.hasCompleted(notes.getProperty(name), "review-appointment-request", handedIn);
    }

    private void code(String name) {
        AccessCodeCustomerClient customer = new AccessCodeCustomerClient(port);
        String reference = customer.asks();
        notes.setProperty(name, customer.codeInLetter(reference));
        notes.setProperty(name + ".receipt", customer.receiptNumber());
    }

    /** An analyst has published another wording; cases that ran are moved to it. */
    void areMovedToAnotherVersion(String flow, String text, String otherText) {
        FrontdeskHttpClient analyst = FrontdeskHttpClient.as("analyst", port);
        analyst.upload(
                        "/engine-rest/deployment/create",
                        flow + ".bpmn",
                        model(flow).replace(text, otherText))
                .expect(200);
        FrontdeskHttpClient operator = FrontdeskHttpClient.as("operator", port);
        operator.post("/api/v1/models/" + flow + "/moves", "{\"from\": 1, \"to\": 2}")
                .expect(201);
        portal.timePasses("PT1M");
    }

    /** At every wait state of every flow a case comes to stand, where steps are done only by hand. */
    void standAtEveryWaitState() {
        RemoteCases cases = RemoteCases.at(port);
        for (String flow :
                Set.of("text-ahead-callback", "appointment-request", "biometrics-reschedule", "access-code-reissue")) {
            var missing = new TreeSet<>(WaitStates.in(model(flow)));
            var journeys = new RandomWalks(cases, new RecordedEvents(port, reference -> portal.momentPasses()), flow);
            for (int begun = 0; begun < MOST_CASES && !missing.isEmpty(); begun++) {
                String reference = journeys.begin();
                for (int steps = 0;
                        steps < MOST_STEPS && !journeys.places(reference).isEmpty();
                        steps++) {
                    Set<String> places = journeys.places(reference);
                    if (missing.removeAll(places)) {
                        notes.setProperty("at." + reference, String.join(" ", new TreeSet<>(places)));
                        break;
                    }
                    journeys.goesOn(reference);
                }
            }
            if (!missing.isEmpty()) {
                throw new IllegalStateException("No case came to stand at " + missing);
            }
        }
    }

    private String model(String flow) {
        return FrontdeskHttpClient.as("analyst", port)
                .get("/engine-rest/process-definition/key/" + flow + "/xml")
                .json()
                .get("bpmn20Xml")
                .asText();
    }

    /** The gateway takes a message and says nothing; then it is away. The node is to be killed after this. */
    void meetABrokenGateway(FakeGateway gateway) {
        gateway.faults().always(GatewayFault.TAKES_AND_HANGS);
        notes.setProperty("hanging", portal.asks("hanging@example.org"));
        await(() -> !gateway.taken().isEmpty());
        notes.setProperty("hanging.reference", gateway.taken().get(0).reference());
        gateway.down();
        notes.setProperty("retried", portal.asks("retried@example.org"));
        notes.setProperty("stuck", portal.asks("stuck@example.org"));
        new CallbackCustomerClient(port, WAITING_PHONE).replies("HELP");
        await(() -> hasFailed("retried") && hasFailed("stuck") && hasFailedText());
        FrontdeskHttpClient operator = FrontdeskHttpClient.as("operator", port);
        jobs("stuck")
                .forEach(job -> operator.put(
                                "/engine-rest/job/" + job.get("id").asText() + "/retries", "{\"retries\": 0}")
                        .expect(204));
        notes.setProperty("moment", portal.now().toInstant().toString());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(condition);
    }

    private boolean hasFailed(String name) {
        return jobs(name).anyMatch(EarlierCases::isFailed);
    }

    private boolean hasFailedText() {
        return found("/engine-rest/job?messages=true")
                .filter(job -> job.get("processInstanceId").isNull())
                .anyMatch(EarlierCases::isFailed);
    }

    private static boolean isFailed(JsonNode job) {
        return !job.get("exceptionMessage").isNull();
    }

    /** The steps that the case of this name waits for, timers aside. */
    private Stream<JsonNode> jobs(String name) {
        String instance = found("/engine-rest/process-instance?businessKey=" + notes.getProperty(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        return found("/engine-rest/job?messages=true&processInstanceId=" + instance);
    }

    private Stream<JsonNode> found(String address) {
        return RemoteCases.stream(
                FrontdeskHttpClient.as("operator", port).get(address).json());
    }
}
