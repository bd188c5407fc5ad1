package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.request.AccessRole;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.web.security.account.Account;
import frontdesk.web.security.account.AccountOrigin;
import frontdesk.web.security.account.AccountRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A protected case and whoever asks about it, seen by every role at every address: an appointment request with an
 * ordinary reason that names the A-number of an I-918 case. {@code supervisor2} is a supervisor without the right.
 */
@RunningFrontdesk
class ProtectedCasesMatrixTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String NAME = "Hidden Person";
    private static final Account SUPERVISOR_2 =
            new Account("supervisor2", AccountOrigin.DEMO, "supervisor2-demo-2026", Set.of(AccessRole.SUPERVISOR));

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRepository accounts;

    private PortalClient customer;
    private OfficerTaskClient officer;
    private String receiptNumber;
    private String aNumber;
    private String reference;

    @BeforeEach
    void aProtectedCaseAndSomebodyWhoAsksAboutIt() {
        accounts.write(List.of(SUPERVISOR_2));
        customer = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        receiptNumber = "MSC" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        aNumber = "A" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
        isFed("I-918", false);
        reference = asks("person-" + receiptNumber + "@example.org");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # address                        | officer | supervisor | officer2 | supervisor2 | portal
            /api/v1/requests/$request        | 200     | 200        | 404      | 404         | 200
            /api/v1/requests/$request/record | 200     | 200        | 404      | 404         | 403
            /api/v1/cases/$case/progress     | 422     | 422        | 404      | 404         | 404
            /progress/$case                  | 422     | 422        | 404      | 404         | 404
            /api/v1/cases/$case              | 403     | 403        | 403      | 403         | 404
            """)
    void whatIsAskedForByItsNumberIsThereForMembersAlone(
            String address, int officer, int supervisor, int officer2, int supervisor2, int portal) {
        String filledIn = address.replace("$request", reference).replace("$case", receiptNumber);

        assertThat(List.of("officer", "supervisor", "officer2", "supervisor2", "portal"))
                .extracting(account ->
                        FrontdeskHttpClient.as(account, port).get(filledIn).status())
                .containsExactly(officer, supervisor, officer2, supervisor2, portal);
    }

    @Test
    void whatIsNotThereIsAnsweredAsWhatNeverWas() {
        FrontdeskHttpClient outsider = FrontdeskHttpClient.as("officer2", port);
        String unknown = "/api/v1/cases/MSC0000000001/progress";

        assertThat(outsider.get("/api/v1/cases/" + receiptNumber + "/progress").text())
                .isEqualTo(outsider.get(unknown).text().replace("MSC0000000001", receiptNumber));
    }

    @Test
    void nobodyElseFindsTheRequestByWhateverItsPersonSays() {
        List<String> queries = List.of(reference, "person-" + receiptNumber + "@example.org", aNumber, NAME);

        assertThat(queries).allSatisfy(query -> {
            assertThat(List.of("officer", "supervisor"))
                    .allSatisfy(account -> assertThat(found(account, query)).contains(reference));
            assertThat(List.of("officer2", "supervisor2"))
                    .allSatisfy(account -> assertThat(found(account, query)).doesNotContain(reference, NAME));
        });
    }

    private String found(String account, String query) {
        return FrontdeskHttpClient.as(account, port)
                .post("/api/v1/requests/search", "{\"query\": \"" + query + "\"}")
                .expect(200)
                .text();
    }

    @Test
    void theListOfADayLeavesProtectedPeopleOutForEverybodyElse() {
        String at = customer.freeTimes("WAS", in(10), in(15)).get(0);
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        String list = "/api/v1/offices/WAS/appointments?on=" + at.substring(0, "2026-12-01".length());

        assertThat(List.of("officer", "supervisor"))
                .allSatisfy(account -> assertThat(answer(account, list)).contains(NAME, reference));
        assertThat(List.of("officer2", "supervisor2", "portal")).allSatisfy(account -> {
            assertThat(FrontdeskHttpClient.as(account, port).get(list).status()).isEqualTo(200);
            assertThat(answer(account, list)).doesNotContain(NAME, reference, "ramp");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "supervisor"})
    void membersSeeTheTaskAndItsBrief(String account) {
        JsonNode task =
                new OfficerTaskClient(account, port).task(reference, REVIEW).orElseThrow();

        assertThat(answer(account, "/engine-rest/task/" + task.get("id").asText() + "/form-variables"))
                .contains(NAME);
        assertThat(answer(account, "/engine-rest/task/" + task.get("id").asText() + "/identity-links"))
                .contains("protected-cases")
                .doesNotContain("contact-center-officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer2", "supervisor2", "analyst", "operator", "portal"})
    void nobodyElseFindsThePersonAnywhereInTheEngine(String account) {
        JsonNode task = officer.task(reference, REVIEW).orElseThrow();
        String id = task.get("id").asText();
        String instance = task.get("processInstanceId").asText();

        assertThat(List.of(
                        "/engine-rest/task?processInstanceBusinessKey=" + reference,
                        "/engine-rest/task?processInstanceId=" + instance,
                        "/engine-rest/task?candidateGroup=protected-cases&includeAssignedTasks=true",
                        "/engine-rest/task?maxResults=1000",
                        "/engine-rest/task/" + id,
                        "/engine-rest/task/" + id + "/variables",
                        "/engine-rest/task/" + id + "/localVariables",
                        "/engine-rest/task/" + id + "/form-variables",
                        "/engine-rest/task/" + id + "/identity-links",
                        "/engine-rest/task/" + id + "/comment",
                        "/engine-rest/process-instance/" + instance + "/variables",
                        "/engine-rest/variable-instance?processInstanceIdIn=" + instance,
                        "/engine-rest/variable-instance?variableValues=requesterName_eq_Hidden%20Person",
                        "/engine-rest/execution?processInstanceId=" + instance,
                        "/engine-rest/history/variable-instance?processInstanceId=" + instance,
                        "/engine-rest/history/detail?processInstanceId=" + instance,
                        "/engine-rest/history/task?processInstanceId=" + instance,
                        "/engine-rest/history/activity-instance?processInstanceId=" + instance,
                        "/engine-rest/history/identity-link-log?taskId=" + id,
                        "/engine-rest/history/user-operation?processInstanceId=" + instance))
                .allSatisfy(address -> {
                    assertThat(answer(account, address)).doesNotContain(NAME, "person-" + receiptNumber);
                    if (!account.equals("operator")) {
                        assertThat(answer(account, address)).doesNotContain(id, reference);
                    }
                });
        assertThat(count(account)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer2", "supervisor2"})
    void nobodyElseCanTakeGiveOrCompleteTheTask(String account) {
        String id = officer.task(reference, REVIEW).orElseThrow().get("id").asText();
        FrontdeskHttpClient outsider = FrontdeskHttpClient.as(account, port);

        assertThat(List.of(
                        outsider.post("/engine-rest/task/" + id + "/claim", "{\"userId\": \"" + account + "\"}"),
                        outsider.post("/engine-rest/task/" + id + "/assignee", "{\"userId\": \"officer2\"}"),
                        outsider.post("/engine-rest/task/" + id + "/complete", "{}")))
                .extracting(Answer::status)
                .allMatch(status -> status >= 400 && status < 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer2", "supervisor2"})
    void theirListsAndTheirOwnTasksStayAsTheyAre(String account) {
        OfficerTaskClient outsider = new OfficerTaskClient(account, port);
        String open = customer.asks("ordinary-" + aNumber + "@example.org");

        assertThat(outsider.sees(open, REVIEW)).isTrue();
        assertThat(outsider.lists())
                .allSatisfy(list -> assertThat(outsider.list(list).toString()).doesNotContain(reference, NAME));
    }

    @Test
    void whatBecomesProtectedLaterIsTakenAwayAtOnceAlsoFromWhoHoldsIt() {
        receiptNumber = "MSC" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        aNumber = "A" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
        isFed("I-765", false);
        reference = asks("person-" + receiptNumber + "@example.org");
        OfficerTaskClient outsider = new OfficerTaskClient("officer2", port);
        String id = outsider.task(reference, REVIEW).orElseThrow().get("id").asText();
        FrontdeskHttpClient.as("officer2", port)
                .post("/engine-rest/task/" + id + "/claim", "{\"userId\": \"officer2\"}")
                .expect(204);

        isFed("I-765", true);

        assertThat(outsider.sees(reference, REVIEW)).isFalse();
        assertThat(new OfficerTaskClient("supervisor2", port).sees(reference, REVIEW))
                .isFalse();
        assertThat(officer.sees(reference, REVIEW)).isTrue();
        assertThat(FrontdeskHttpClient.as("officer2", port)
                        .get("/api/v1/requests/" + reference)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void noMailNamesWhatAProtectedRequestIsAbout() {
        customer.momentPasses();

        assertThat(customer.messages("person-" + receiptNumber + "@example.org").toString())
                .contains(reference)
                .doesNotContain("ADIT", "I-551", aNumber, "I-918");
    }

    private void isFed(String form, boolean isProtected) {
        FrontdeskHttpClient.as("portal", port)
                .put("/api/v1/cases/" + receiptNumber, """
                {"form": "%s", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING", "fieldOffice": "WAS",
                 "applicant": {"name": "%s", "dateOfBirth": "1990-02-03", "aNumber": "%s",
                  "email": "person-%s@example.org", "phone": null, "language": "en", "mailingAddress": {"line1":
                  "12 Elm Street", "line2": null, "city": "Washington", "state": "DC", "zipCode": "20001"}},
                 "accountNumber": null, "representative": null, "biometrics": null,
                 "milestones": [{"name": "RECEIVED", "on": "2026-03-02"}], "protected": %s}""".formatted(form, NAME, aNumber, receiptNumber, isProtected))
                .expect(201, 204);
    }

    private String asks(String email) {
        return customer.received("""
                {"requester": {"role": "APPLICANT", "name": "%s", "email": "%s", "language": "en"},
                 "reason": "ADIT_STAMP", "zipCode": "20001", "aNumber": "%s", "accommodations": "A ramp."}""".formatted(NAME, email, aNumber));
    }

    private String answer(String account, String address) {
        Answer answer = FrontdeskHttpClient.as(account, port).get(address);
        return answer.status() == 200 ? answer.text() : "refused";
    }

    private int count(String account) {
        return FrontdeskHttpClient.as(account, port)
                .post("/engine-rest/task/count", "{\"processInstanceBusinessKey\": \"" + reference + "\"}")
                .json()
                .path("count")
                .asInt();
    }

    private String in(int days) {
        return customer.today().plusDays(days).toString();
    }
}
