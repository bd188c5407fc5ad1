package frontdesk.nodes.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.gateway.FakeGateway;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * An earlier version was killed while its cases stood wherever a case can stand and the gateway was away. The present one
 * starts on its database, and everything goes on. The tests are one story, in this order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class UpgradeStory {
    private static final String REVIEW = "review-appointment-request";
    private static final Map<String, Set<String>> ENDS = Map.of(
            "AR", Set.of("APPOINTMENT_SCHEDULED", "APPOINTMENT_NOT_NEEDED", "NO_RESPONSE", "WITHDRAWN"),
            "CB", Set.of("CUSTOMER_REACHED", "CUSTOMER_NOT_REACHED", "NO_REPLY", "DECLINED", "WITHDRAWN"),
            "BR", Set.of("RESCHEDULED", "NOT_ELIGIBLE", "NO_GOOD_CAUSE", "WITHDRAWN"),
            "AC", Set.of("CODE_SENT", "NOT_ELIGIBLE", "WITHDRAWN"));
    private static final String[] USER_TASKS = {
        REVIEW,
        "resolve-overdue-review",
        "follow-up-by-phone",
        "reach-customer-another-way",
        "review-good-cause",
        "choose-biometrics-slot",
        "tell-customer-another-way",
        "verify-identity",
        "call-customer"
    };
    private static final int MOST_WEEKS = 12;

    private UpgradedNode node;
    private EarlierNotes notes;
    private FakeGateway gateway;
    private PortalClient portal;
    private OfficerTaskClient officer;
    private RemoteCases cases;
    private Officers officers;

    /** Of the script and of the notes. */
    abstract String name();

    /**
     * The address of a database without anything in it.
     *
     * @param folder which is empty, for one in a file
     */
    abstract String emptyDatabase(Path folder);

    @BeforeAll
    void upgrade(@TempDir Path folder) throws IOException, SQLException {
        node = UpgradedNode.start(name(), emptyDatabase(folder), folder);
        notes = node.notes();
        gateway = node.gateway();
        portal = new PortalClient(node.port());
        officer = new OfficerTaskClient("officer", node.port());
        cases = RemoteCases.at(node.port());
        officers = Officers.at(node.port());
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    @Order(1)
    void itStartsWithoutComplaint() throws IOException, SQLException {
        assertThat(node.complaints()).isEmpty();
        assertThat(node.newestMigrationDone()).isEqualTo(node.newestMigration());
    }

    @Test
    @Order(2)
    void noCaseIsLost() {
        portal.momentPasses();

        assertThat(node.running())
                .hasSizeGreaterThan(50)
                .allSatisfy(reference -> assertThat(!cases.places(reference).isEmpty()
                                || portal.request(reference).hasNonNull("outcome"))
                        .as(reference)
                        .isTrue());
    }

    @Test
    @Order(3)
    void everyTaskCanBeOpenedAsBefore() {
        FrontdeskHttpClient http = FrontdeskHttpClient.as("supervisor", node.port());

        assertThat(node.tasks()).hasSizeGreaterThan(15).allSatisfy(task -> {
            String address = "/engine-rest/task/" + task;
            assertThat(http.get(address + "/form-variables?deserializeValues=false")
                            .expect(200)
                            .json())
                    .as(task)
                    .isNotEmpty();
            http.get(address + "/deployed-form").expect(200);
        });
        assertThat(officer.task(notes.value("claimed"), REVIEW)
                        .orElseThrow()
                        .get("assignee")
                        .asText())
                .isEqualTo("officer");
    }

    @Test
    @Order(4)
    void everyAccountAndEveryListIsStillThere() {
        assertThat(List.of("officer", "officer2", "supervisor", "analyst", "operator"))
                .allSatisfy(account -> FrontdeskHttpClient.as(account, node.port())
                        .get("/engine-rest/process-definition/count")
                        .expect(200));
        assertThat(officer.lists()).doesNotHaveDuplicates().contains("Review: routine", "Calls");
        assertThat(officer.list("Review: routine"))
                .extracting(task -> task.get("id").asText())
                .contains(officer.task(notes.value("unclaimed"), REVIEW)
                        .orElseThrow()
                        .get("id")
                        .asText());
    }

    @Test
    @Order(5)
    void whatWasProtectedStaysSo() throws SQLException {
        assertThat(officer.sees(notes.value("protected"), REVIEW)).isTrue();
        assertThat(new OfficerTaskClient("officer2", node.port()).sees(notes.value("protected"), REVIEW))
                .isFalse();
        assertThat(node.database().query("select reference_number from request where is_protected"))
                .contains(notes.value("protected"))
                .doesNotContain(notes.value("unclaimed"));
    }

    @Test
    @Order(6)
    void whatWasNotSentIsSentOnce() {
        portal.timePasses("PT10M");

        assertThat(gateway.takenFor("retried@example.org")).hasSize(1);
        assertThat(gateway.takenFor("hanging@example.org"))
                .as("asked about, not sent again")
                .hasSize(1);
        assertThat(new CallbackCustomerClient(node.port(), EarlierCases.WAITING_PHONE).texts())
                .as("the question of before, and the answer to HELP")
                .hasSize(2);
        JsonNode incidents = node.incidents();
        assertThat(incidents).hasSize(1);
        assertThat(gateway.takenFor("stuck@example.org")).isEmpty();

        FrontdeskHttpClient.as("operator", node.port())
                .post(
                        "/api/v1/operations/incidents/"
                                + incidents.get(0).get("id").asText() + "/retry",
                        "")
                .expect(200, 202);
        portal.momentPasses();

        assertThat(gateway.takenFor("stuck@example.org")).hasSize(1);
        assertThat(node.incidents()).isEmpty();
    }

    @Test
    @Order(7)
    void whoAskedBeforeGetsTheSameAnswerAgain() {
        assertThat(FrontdeskHttpClient.as("portal", node.port())
                        .post(
                                "/api/v1/appointment-requests",
                                EarlierCases.APPOINTMENT,
                                Map.of("Idempotency-Key", EarlierCases.KEY))
                        .expect(201)
                        .json()
                        .get("referenceNumber")
                        .asText())
                .isEqualTo(notes.value("repeated"));
    }

    @Test
    @Order(8)
    void aCodeOfBeforeOpensItsCase() {
        String attempt = """
                {"receiptNumber": "%s", "code": "%s", "dateOfBirth": "1990-02-03", "accountNumber": "123456789012"}""".formatted(notes.value("code.receipt"), notes.value("code"));
        FrontdeskHttpClient http = FrontdeskHttpClient.as("portal", node.port());

        http.post("/api/v1/access-codes/redemptions", attempt).expect(200);
        http.post("/api/v1/access-codes/redemptions", attempt).expect(422);
    }

    @Test
    @Order(9)
    void whoIsAskedByTextIsHeard() {
        assertThat(says(EarlierCases.WAITING_PHONE, "YES")).isTrue();
        says(EarlierCases.STRANGERS_PHONE, "You have the wrong number");
        portal.momentPasses();

        assertThat(officer.sees(notes.value("waiting"), "call-customer")).isTrue();
        assertThat(officer.sees(notes.value("strangers"), "call-customer"))
                .as("an officer reads the words")
                .isTrue();
        assertThat(officer.sees(notes.value("stopped"), "call-customer")).isTrue();
        assertThat(officer.sees(notes.value("silent"), "call-customer")).isFalse();
    }

    private boolean says(String phone, String words) {
        return new CallbackCustomerClient(node.port(), phone)
                .delivers("text-from-" + phone, words, portal.now().toInstant());
    }

    @Test
    @Order(10)
    void aPausedCaseGoesOnOnceItIsResumed() {
        assertThat(officers.complete(notes.value("paused"), REVIEW).status()).isEqualTo(503);

        cases.resume(notes.value("paused"));

        assertThat(officers.complete(notes.value("paused"), REVIEW).status()).isEqualTo(204);
    }

    @Test
    @Order(11)
    void everyTaskCanBeDone() {
        List<String> done = stillRunning().stream()
                .filter(reference -> !notes.isNamed(reference))
                .flatMap(reference -> officers.complete(reference).stream())
                .toList();

        assertThat(done).contains(USER_TASKS);
    }

    @Test
    @Order(12)
    void whatIsDueHappens() {
        int before = gateway.takenFor("booked@example.org").size();
        portal.answers(notes.value("asked"), "A form.");

        portal.timePasses("P1D");

        assertThat(officer.sees(notes.value("asked"), REVIEW)).isTrue();
        assertThat(new CallbackCustomerClient(node.port(), EarlierCases.SILENT_PHONE).texts())
                .as("the question twice, and that the request is closed")
                .hasSize(3);
        assertThat(portal.outcome(notes.value("silent"))).isEqualTo("NO_REPLY");
        portal.timePasses("P9D");
        assertThat(gateway.takenFor("booked@example.org").size())
                .as("the reminder")
                .isGreaterThan(before);
    }

    @Test
    @Order(13)
    void everyCaseComesToItsEnd() throws IOException {
        for (int weeks = 0; weeks < MOST_WEEKS && !stillRunning().isEmpty(); weeks++) {
            stillRunning().forEach(officers::complete);
            portal.timePasses("P7D");
        }

        assertThat(stillRunning()).isEmpty();
        assertThat(node.running().stream().collect(Collectors.toMap(reference -> reference, portal::outcome)))
                .allSatisfy((reference, outcome) -> assertThat(ENDS.get(reference.substring(0, 2)))
                        .as(reference)
                        .contains(outcome));
        assertThat(List.of("claimed", "asked", "booked", "waiting", "moved"))
                .extracting(name -> portal.outcome(notes.value(name)))
                .containsExactly(
                        "APPOINTMENT_NOT_NEEDED",
                        "APPOINTMENT_NOT_NEEDED",
                        "APPOINTMENT_SCHEDULED",
                        "CUSTOMER_REACHED",
                        "RESCHEDULED");
        assertThat(node.incidents()).isEmpty();
        assertThat(node.sentTwice()).isEmpty();
        assertThat(node.complaints()).isEmpty();
    }

    private Set<String> stillRunning() {
        Set<String> all = cases.all();
        return node.running().stream().filter(all::contains).collect(Collectors.toSet());
    }
}
