package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import frontdesk.support.database.DatabaseDump;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer types into a form, is called away, and comes back. */
abstract class TaskDraftsContract {
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private RuntimeService runtime;

    private PortalClient customer;
    private OfficerTaskClient officer;
    private String reference;
    private String task;

    @BeforeEach
    void anOpenTask() {
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        reference = customer.asks(UUID.randomUUID() + "@example.org");
        task = officer.task(reference, REVIEW).orElseThrow().get("id").asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"question\":\"Which day \\\"suits\\\" you?\\n¿Y a qué hora? 😀\",\"isSure\":true,\"count\":1.50,\"days\":[\"a\",null]}",
                "{\"half\":\"\\ud83d\",\"nothing\":\"\\u0000\"}"
            })
    void whatWasTypedComesBackAsItWas(String values) throws Exception {
        assertThat(draft("officer").status()).isEqualTo(404);

        assertThat(saves("officer", values).status()).isEqualTo(204);

        assertThat(draft("officer").expect(200).json().get("values")).isEqualTo(parsed(values));
        assertThat(draft("officer").json().size()).isEqualTo(1);
    }

    @Test
    void whatIsTypedLaterTakesThePlaceOfWhatWasTypedBefore() {
        saves("officer", "{\"question\":\"first\",\"contactBy\":\"EMAIL\"}").expect(204);
        saves("officer", "{\"question\":\"second\"}").expect(204);

        assertThat(draft("officer").json().get("values")).hasToString("{\"question\":\"second\"}");
    }

    @Test
    void everyOfficerHasOneOfTheirOwnWhoeverHoldsTheTask() {
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);
        saves("officer", "{\"question\":\"of the holder\"}").expect(204);
        saves("officer2", "{\"question\":\"of a colleague\"}").expect(204);

        assertThat(draft("officer").text()).contains("of the holder");
        assertThat(draft("officer2").text()).contains("of a colleague");
        assertThat(draft("supervisor").status()).isEqualTo(404);
    }

    @Test
    void twoPagesOfOneOfficerMaySaveAtOnce() {
        List<Answer> answers =
                AtOnce.all(List.of("a", "b", "c", "d"), text -> saves("officer", "{\"question\":\"" + text + "\"}"));

        assertThat(answers).extracting(Answer::status).containsOnly(204);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsDroppedIsGoneAndMayBeDroppedAgain() {
        saves("officer", "{\"question\":\"?\"}").expect(204);

        assertThat(drops("officer").status()).isEqualTo(204);
        assertThat(drops("officer").status()).isEqualTo(204);
        assertThat(draft("officer").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "withdrawn", "ended by an operator"})
    void theDraftGoesWithTheTask(String end) {
        String words = "Typed and never sent " + UUID.randomUUID();
        saves("officer", "{\"question\":\"" + words + "\"}").expect(204);
        saves("officer2", "{\"question\":\"" + words + "\"}").expect(204);
        assertThat(new DatabaseDump(tables).holding(words)).containsExactly("task_draft.field_values");

        switch (end) {
            case "completed" ->
                officer.hasCompleted(
                        reference,
                        REVIEW,
                        Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Nothing to do."));
            case "withdrawn" -> assertThat(customer.withdraws(reference)).isEqualTo(204);
            default ->
                runtime.deleteProcessInstance(
                        runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(reference)
                                .singleResult()
                                .getId(),
                        end);
        }

        assertThat(rows()).isZero();
        assertThat(new DatabaseDump(tables).holding(words)).isEmpty();
        assertThat(draft("officer").status()).isEqualTo(404);
        assertThat(saves("officer", "{}").status()).isEqualTo(404);
        assertThat(drops("officer").status()).isEqualTo(404);
    }

    @Test
    void toWhoMayNotSeeTheTaskItIsNotThere() {
        anOfficerHasTypedBeforeTheCaseBecameProtected();

        assertThat(List.of(draft("officer2"), saves("officer2", "{}"), drops("officer2")))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(saves("officer", "{}").status()).isEqualTo(204);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                           | 400 | values
            {"values":null}              | 400 | values
            {"values":"text"}            | 400 | values
            {"values":[]}                | 400 | values
            {"values":{},"more":1}       | 400 | more
            {"values":{"a":              | 400 | well-formed
            {"values":{"a":"$20000"}}    | 400 | values
            {"values":{"a":"$70000"}}    | 413 | 64 KiB
            """)
    void whatIsNoDraftIsRefusedByName(String body, int status, String named) {
        Answer answer = FrontdeskHttpClient.as("officer", port)
                .put(address(), body.replace("$20000", "x".repeat(20_000)).replace("$70000", "x".repeat(70_000)));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains(named);
        assertThat(rows()).isZero();
    }

    private Answer saves(String account, String values) {
        return FrontdeskHttpClient.as(account, port).put(address(), "{\"values\":" + values + "}");
    }

    private Answer draft(String account) {
        return FrontdeskHttpClient.as(account, port).get(address());
    }

    private Answer drops(String account) {
        return FrontdeskHttpClient.as(account, port).delete(address());
    }

    private String address() {
        return "/api/v1/tasks/" + task + "/draft";
    }

    private int rows() {
        return database.sql("select count(*) from task_draft where task_id = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    private void anOfficerHasTypedBeforeTheCaseBecameProtected() {
        String receipt = "MSC" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        String aNumber = "A" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
        customer.withdraws(reference);
        reference = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s@example.org"},
                 "reason": "ADIT_STAMP", "zipCode": "20001", "aNumber": "%s"}""".formatted(aNumber, aNumber));
        task = officer.task(reference, REVIEW).orElseThrow().get("id").asText();
        saves("officer2", "{\"question\":\"?\"}").expect(204);
        FrontdeskHttpClient.as("portal", port)
                .put("/api/v1/cases/" + receipt, """
                {"form": "I-765", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
                 "applicant": {"name": "Ana Perez", "dateOfBirth": "1990-02-03", "aNumber": "%s",
                  "email": "%s@example.org", "phone": null, "language": "en", "mailingAddress": {"line1":
                  "12 Elm Street", "line2": null, "city": "Washington", "state": "DC", "zipCode": "20001"}},
                 "accountNumber": null, "representative": null, "biometrics": null,
                 "milestones": [{"name": "RECEIVED", "on": "2026-03-02"}], "protected": true}""".formatted(aNumber, aNumber))
                .expect(201);
    }

    private static JsonNode parsed(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }
}
