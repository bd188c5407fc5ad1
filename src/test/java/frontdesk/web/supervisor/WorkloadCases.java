package frontdesk.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.officer.Workload;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor looks at the day's work: what is counted is counted against what stood there before. */
abstract class WorkloadCases {
    private static final String REVIEW = "review-appointment-request";
    private static final String LIST = "Review: routine";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Workload workload;

    private PortalClient customer;
    private String first;
    private String second;

    @BeforeEach
    void twoRequests() {
        customer = new PortalClient(port);
        first = customer.asks(UUID.randomUUID() + "@example.org");
        second = customer.asks(UUID.randomUUID() + "@example.org");
    }

    @AfterEach
    void nothingIsOpenAndNothingRecorded() {
        customer.withdraws(first);
        customer.withdraws(second);
        database.sql("delete from officer_skill").update();
        database.sql("delete from absence").update();
    }

    @Test
    void eachListSaysWhatWaitsHowLongAndWhatIsPressing() {
        JsonNode before = list(work("supervisor"), LIST);
        Instant now = customer.now().toInstant();
        isDue(first, now.plus(Duration.ofMinutes(30)));
        isDue(second, now.minus(Duration.ofMinutes(5)));
        claims("officer2", second);

        JsonNode after = list(work("supervisor"), LIST);

        // Of the two, one was waiting before and is held now, and neither was pressing.
        assertThat(grown(before, after, "waiting")).isEqualTo(-1);
        assertThat(grown(before, after, "held")).isEqualTo(1);
        assertThat(grown(before, after, "dueWithinTheHour")).isEqualTo(1);
        assertThat(grown(before, after, "late")).isEqualTo(1);
        assertThat(Instant.parse(after.get("oldest").asText())).isBeforeOrEqualTo(now);
        assertThat(work("supervisor").get("lists").findValuesAsText("name"))
                .startsWith("Calls")
                .contains("Review: urgent", "Biometrics moves", "Identity checks", "Other tasks")
                .doesNotContain("My tasks");
    }

    @Test
    void eachPersonHasWhatTheyHoldWhatTheyHaveDoneAndWhetherTheyAreThere() {
        JsonNode before = person(work("supervisor"), "officer2");
        claims("officer2", first);
        new OfficerTaskClient("officer2", port)
                .hasCompleted(
                        second,
                        REVIEW,
                        Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "You can do it online."));
        put(
                "/api/v1/absences/officer2",
                "{\"from\": \"%1$s\", \"to\": \"%1$s\", \"substitute\": \"officer\"}".formatted(customer.today()));
        put("/api/v1/accounts/officer2/skills", "{\"languages\": [\"es\"], \"kinds\": [\"text-ahead-callback\"]}");

        JsonNode after = person(work("supervisor"), "officer2");

        assertThat(grown(before, after, "held")).isEqualTo(1);
        assertThat(grown(before, after, "doneToday"))
                .as("one that nobody held counts for whoever completed it")
                .isEqualTo(1);
        assertThat(before.get("absent").asBoolean()).isFalse();
        assertThat(after.get("absent").asBoolean()).isTrue();
        assertThat(after.at("/absence/substitute").asText()).isEqualTo("officer");
        assertThat(after.get("languages").toString()).isEqualTo("[\"es\"]");
        assertThat(after.get("kinds").toString()).isEqualTo("[\"text-ahead-callback\"]");
        assertThat(work("supervisor").get("officers").findValuesAsText("account"))
                .contains("officer", "officer2", "supervisor")
                .doesNotContain("analyst", "portal", "operator");
    }

    @Test
    void tasksOfAListAndOfAPersonAreShownWithWhoMayDoThem() {
        tasks.setPriority(taskOf(first), 60);
        claims("officer2", first);

        JsonNode held = get("/api/v1/workload/tasks?account=officer2").get("tasks");
        JsonNode shown = byId(held, taskOf(first));

        assertThat(shown.get("referenceNumber").asText()).isEqualTo(first);
        assertThat(shown.get("name").asText()).isEqualTo("Review the request");
        assertThat(shown.get("assignee").asText()).isEqualTo("officer2");
        assertThat(shown.get("priority").asInt()).isEqualTo(60);
        assertThat(get("/api/v1/workload/tasks?list=Review:%20routine")
                        .get("tasks")
                        .findValuesAsText("id"))
                .contains(taskOf(first))
                .hasSizeLessThanOrEqualTo(100);
        assertThat(get("/api/v1/workload/assignees?task=" + taskOf(first))
                        .get("assignees")
                        .findValuesAsText("account"))
                .contains("officer", "officer2", "supervisor")
                .doesNotContain("analyst", "portal");
    }

    @Test
    void aProtectedTaskIsForThoseWhoAreTrainedForItAndToOthersNotThere() {
        String guarded = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org",
                 "language": "en"}, "reason": "T_U_VAWA_INQUIRY", "zipCode": "20001"}""".formatted(UUID.randomUUID()));
        int seen = total(work("supervisor"));
        int seenOutside = outside();

        assertThat(get("/api/v1/workload/assignees?task=%s&task=%s".formatted(taskOf(first), taskOf(guarded)))
                        .get("assignees")
                        .findValuesAsText("account"))
                .containsExactly("officer", "supervisor");
        customer.withdraws(guarded);

        assertThat(total(work("supervisor"))).isEqualTo(seen - 1);
        assertThat(outside()).isEqualTo(seenOutside);
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(as("supervisor").get("/api/v1/workload/tasks?list=None").status())
                .isEqualTo(404);
        assertThat(as("supervisor").get("/api/v1/workload/tasks").status()).isEqualTo(400);
        assertThat(as("supervisor")
                        .get("/api/v1/workload/tasks?list=Calls&account=officer")
                        .status())
                .isEqualTo(400);
        assertThat(get("/api/v1/workload/assignees?task=none").get("assignees")).isEmpty();
        assertThat(as("supervisor")
                        .put("/api/v1/accounts/analyst/skills", "{\"languages\": [], \"kinds\": []}")
                        .status())
                .isEqualTo(404);
        assertThat(as("supervisor")
                        .put(
                                "/api/v1/accounts/officer/skills",
                                "{\"languages\": [\"en\", \"xx\"], \"kinds\": [\"none\"]}")
                        .expect(400)
                        .text())
                .contains("languages[1]", "kinds[0]")
                .doesNotContain("languages[0]");
        assertThat(as("supervisor")
                        .put("/api/v1/accounts/officer/skills", "{}")
                        .expect(400)
                        .text())
                .contains("\"languages\"", "\"kinds\"");
    }

    @Test
    void skillsAreReplacedAndTakenBack() {
        put(
                "/api/v1/accounts/officer/skills",
                "{\"languages\": [\"es\", \"en\"], \"kinds\": [\"appointment-request\"]}");
        assertThat(get("/api/v1/accounts/officer/skills").toString())
                .isEqualTo("{\"languages\":[\"en\",\"es\"],\"kinds\":[\"appointment-request\"]}");

        put("/api/v1/accounts/officer/skills", "{\"languages\": [], \"kinds\": []}");
        assertThat(get("/api/v1/accounts/officer/skills").toString()).isEqualTo("{\"languages\":[],\"kinds\":[]}");
    }

    /** What a supervisor without the right to protected cases is counted. */
    private int outside() {
        return workload.ofLists(customer.now().toInstant(), false).stream()
                .mapToInt(list -> list.waiting() + list.held())
                .sum();
    }

    private static int total(JsonNode work) {
        return StreamSupport.stream(work.get("lists").spliterator(), false)
                .mapToInt(list -> list.get("waiting").asInt() + list.get("held").asInt())
                .sum();
    }

    private static int grown(JsonNode before, JsonNode after, String count) {
        return after.get(count).asInt() - before.get(count).asInt();
    }

    private static JsonNode list(JsonNode work, String name) {
        return by(work.get("lists"), "name", name);
    }

    private static JsonNode person(JsonNode work, String account) {
        return by(work.get("officers"), "account", account);
    }

    private static JsonNode byId(JsonNode rows, String id) {
        return by(rows, "id", id);
    }

    private static JsonNode by(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode work(String account) {
        return as(account).get("/api/v1/workload").expect(200).json();
    }

    private JsonNode get(String path) {
        return as("supervisor").get(path).expect(200).json();
    }

    private void put(String path, String json) {
        as("supervisor").put(path, json).expect(204);
    }

    private void isDue(String reference, Instant due) {
        tasks.setDueDate(taskOf(reference), Date.from(due));
    }

    private void claims(String account, String reference) {
        as(account)
                .post("/engine-rest/task/" + taskOf(reference) + "/claim", "{\"userId\": \"%s\"}".formatted(account))
                .expect(204);
    }

    private String taskOf(String reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(REVIEW)
                .singleResult()
                .getId();
    }

    private FrontdeskHttpClient as(String account) {
        return FrontdeskHttpClient.as(account, port);
    }
}
