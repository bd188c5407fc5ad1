package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.request.AccessRole;
import frontdesk.engine.officer.NextTask;
import frontdesk.engine.officer.NextTaskAssignment;
import frontdesk.engine.officer.Officer;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers ask for what is next for them; what other tests have left open is in other hands meanwhile. */
abstract class NextTaskContract {
    private static final String REVIEW = "review-appointment-request";
    private static final String CALL = "call-customer";
    private static final String NEXT = "/api/v1/tasks/next";
    private static final int MAY_HOLD = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private NextTaskAssignment assignment;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    private final List<String> asked = new ArrayList<>();
    private PortalClient customer;
    private OfficerTaskClient officer;

    @BeforeEach
    void nothingIsOpen() {
        database.sql("update act_ru_task set assignee_ = 'other test/' || coalesce(assignee_, '')")
                .update();
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
    }

    @AfterEach
    void everythingIsAsItWas() {
        asked.forEach(customer::withdraws);
        can("[]", "[]");
        database.sql("update act_ru_task set assignee_ = nullif(substring(assignee_ from 12), '')"
                        + " where assignee_ like 'other test/%'")
                .update();
    }

    @Test
    void theMostPressingTaskThatNobodyHoldsIsTheirs() {
        String later = asks();
        String urgent = asks();
        String sooner = asks();
        String held = asks();
        isAs(later, 50, "2027-01-02T15:00:00Z");
        isAs(sooner, 50, "2027-01-01T15:00:00Z");
        isAs(urgent, 70, "2027-01-03T15:00:00Z");
        isAs(held, 90, "2027-01-01T15:00:00Z");
        tasks.setAssignee(taskOf(held), "somebody");

        JsonNode first = next("officer2").expect(200).json();

        assertThat(first.get("referenceNumber").asText()).isEqualTo(urgent);
        assertThat(first.get("id").asText()).isEqualTo(taskOf(urgent));
        assertThat(first.get("name").asText()).isEqualTo("Review the request");
        assertThat(Instant.parse(first.get("due").asText())).isEqualTo("2027-01-03T15:00:00Z");
        assertThat(first.size()).isEqualTo(4);
        assertThat(holder(urgent)).isEqualTo("officer2");
        assertThat(List.of(given("officer"), given("officer2"))).containsExactly(sooner, later);
    }

    @Test
    void theOrderIsThatOfTheListsInTasklist() {
        List<String> open =
                IntStream.range(0, MAY_HOLD).mapToObj(request -> asks()).toList();
        open.forEach(reference -> isAs(
                reference,
                50 + ThreadLocalRandom.current().nextInt(2),
                "2027-01-0%dT15:00:00Z".formatted(ThreadLocalRandom.current().nextInt(1, 10))));
        List<String> listed = officer.list("Review: routine").stream()
                .map(task -> task.get("id").asText())
                .filter(open.stream().map(this::taskOf).toList()::contains)
                .toList();

        List<String> given = IntStream.range(0, MAY_HOLD)
                .mapToObj(task -> next("officer2").expect(200).json().get("id").asText())
                .toList();

        assertThat(given.stream().map(this::urgency))
                .isEqualTo(listed.stream().map(this::urgency).toList());
    }

    @Test
    void whereNothingIsOpenThereIsNothing() {
        Answer answer = next("officer2");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void whoHoldsAsManyAsTheyMayIsToldSoAndMayStillClaimInTasklist() {
        IntStream.rangeClosed(0, MAY_HOLD).forEach(request -> asks());
        IntStream.range(0, MAY_HOLD).forEach(task -> next("officer2").expect(200));

        Answer refused = next("officer2");
        String left = asked.stream()
                .filter(request -> holder(request) == null)
                .findFirst()
                .orElseThrow();
        Answer claimed = FrontdeskHttpClient.as("officer2", port)
                .post("/engine-rest/task/" + taskOf(left) + "/claim", "{\"userId\": \"officer2\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("detail").asText()).startsWith("You hold 5 tasks already");
        assertThat(claimed.status()).isEqualTo(204);
    }

    @Test
    void aProtectedTaskIsForThoseWhoAreTrainedForIt() {
        String protectedOne = asksForProtected();
        String ordinary = asks();
        isAs(protectedOne, 90, "2027-01-01T15:00:00Z");

        assertThat(given("officer2")).isEqualTo(ordinary);
        assertThat(next("officer2").status()).isEqualTo(204);
        assertThat(given("officer")).isEqualTo(protectedOne);
    }

    @Test
    void aSupervisorGetsOfficersTasksToo() {
        String reference = asks();

        assertThat(given("supervisor")).isEqualTo(reference);
    }

    @Test
    void aTaskThatHasToWaitIsPassedOver() {
        String number = "+1202" + ThreadLocalRandom.current().nextInt(2_000_000, 5_550_000);
        String first = asksToBeCalledAt(number, "PAYMENT");
        String second = asksToBeCalledAt(number, "CASE_STATUS");
        String other = asks();
        isAs(second, 90, "2027-01-01T15:00:00Z");
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + taskOf(first) + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);

        assertThat(given("officer2"))
                .as("a call to this number is in other hands")
                .isEqualTo(other);
        assertThat(next("officer2").status()).isEqualTo(204);
        assertThat(given("officer")).isEqualTo(second);
    }

    @Test
    void whoeverCanDoSomeTasksOnlyGetsThoseAlone() {
        String english = asks();
        String spanish = noted(customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "ana@example.org", "language": "es"},
                 "reason": "DEFERRED_ACTION", "zipCode": "20001"}"""));
        isAs(english, 90, "2027-01-01T15:00:00Z");

        can("[\"es\"]", "[\"text-ahead-callback\"]");
        assertThat(next("officer2").status()).isEqualTo(204);
        can("[\"es\"]", "[\"text-ahead-callback\", \"appointment-request\"]");
        assertThat(given("officer2")).isEqualTo(spanish);
        assertThat(next("officer2").status()).isEqualTo(204);
        can("[]", "[\"appointment-request\"]");
        assertThat(given("officer2")).isEqualTo(english);
    }

    @Test
    void ofManyAtOnceEachGetsAnotherTask() {
        // As many as a node works on at the same moment, see frontdesk.requests.at-once.
        int open = 9;
        IntStream.range(0, open).forEach(request -> asks());
        List<Officer> officers = IntStream.range(0, open + 3)
                .mapToObj(number -> new Officer("agent-" + number, List.of(AccessRole.OFFICER.group())))
                .toList();

        List<NextTask> given = AtOnce.all(officers, assignment::claimFor);

        assertThat(given).filteredOn(NextTask.NothingOpen.class::isInstance).hasSize(3);
        assertThat(given)
                .filteredOn(NextTask.Claimed.class::isInstance)
                .extracting(task -> ((NextTask.Claimed) task).referenceNumber().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(asked).extracting(this::holder).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void whoAsksManyTimesAtOnceGetsNoMoreThanTheyMayHold() {
        IntStream.range(0, MAY_HOLD + 3).forEach(request -> asks());

        List<Answer> answers = AtOnce.all(Collections.nCopies(MAY_HOLD + 3, "officer2"), this::next);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(MAY_HOLD);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(3);
    }

    private void can(String languages, String kinds) {
        FrontdeskHttpClient.as("supervisor", port)
                .put(
                        "/api/v1/accounts/officer2/skills",
                        "{\"languages\": %s, \"kinds\": %s}".formatted(languages, kinds))
                .expect(204);
    }

    private Answer next(String account) {
        return FrontdeskHttpClient.as(account, port).post(NEXT, "");
    }

    private String given(String account) {
        return next(account).expect(200).json().get("referenceNumber").asText();
    }

    private String asks() {
        return noted(customer.asks(UUID.randomUUID() + "@example.org"));
    }

    private String asksForProtected() {
        String aNumber = "A" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
        database.sql("insert into protected_number (number) values (:number)")
                .param("number", aNumber)
                .update();
        return noted(customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org"},
                 "reason": "ADIT_STAMP", "zipCode": "20001", "aNumber": "%s"}""".formatted(aNumber, aNumber)));
    }

    private String asksToBeCalledAt(String number, String topic) {
        return noted(FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/callbacks", """
                        {"requester": {"name": "Ana Perez", "phone": "%s"}, "topic": "%s", "textAhead": false}""".formatted(number, topic))
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText());
    }

    private String noted(String reference) {
        asked.add(reference);
        return reference;
    }

    private void isAs(String reference, int priority, String due) {
        tasks.setPriority(taskOf(reference), priority);
        tasks.setDueDate(taskOf(reference), Date.from(Instant.parse(due)));
    }

    private String urgency(String task) {
        var open = tasks.createTaskQuery().taskId(task).singleResult();
        return open.getPriority() + " " + open.getDueDate().toInstant();
    }

    private String taskOf(String reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKeyIn(REVIEW, CALL)
                .singleResult()
                .getId();
    }

    private String holder(String reference) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKeyIn(REVIEW, CALL)
                .singleResult()
                .getAssignee();
    }
}
