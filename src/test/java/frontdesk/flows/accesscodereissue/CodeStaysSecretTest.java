package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.LetterText;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.CapturedLog;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.database.DatabaseDump;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** After a full run, a code's plain text is in the mailbox of whom it is for and nowhere else. */
@RunningFrontdesk
class CodeStaysSecretTest {
    private static final String VERIFY = "verify-identity";
    private static final String ACCOUNT = "123456789012";
    private static final List<String> ENGINE = List.of(
            "history/variable-instance",
            "history/detail",
            "history/activity-instance",
            "history/process-instance",
            "history/task",
            "history/job-log",
            "history/incident",
            "history/decision-instance?includeInputs=true&includeOutputs=true",
            "variable-instance",
            "job",
            "incident");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private SimpleMeterRegistry metrics;

    private AccessCodeCustomerClient byLetter;
    private AccessCodeCustomerClient byEmail;
    private AccessCodeCustomerClient byOfficer;
    private DatabaseDump stored;

    @BeforeEach
    void threePeople() {
        stored = new DatabaseDump(database);
        byLetter = new AccessCodeCustomerClient(port);
        byEmail = new AccessCodeCustomerClient(port).hasCase("I-134A", "PAPER", "PENDING", "null", "null");
        byOfficer = new AccessCodeCustomerClient(port);
        byOfficer.hasCase("I-765", "PAPER", "PENDING", "null", "null", "99 Stranger Road", byOfficer.email());
    }

    @Test
    void afterAFullRunTheCodeIsInTheMailboxAndNowhereElse() {
        try (CapturedLog making = new CapturedLog()) {
            List<String> references = threeCodesAreMade();
            making.close();
            List<String> codes = List.of(
                    byLetter.codeInLetter(references.get(0)),
                    LetterText.code(byEmail.delivered(references.get(1))
                            .get(0)
                            .get("body")
                            .asText()),
                    byOfficer.codeInLetter(references.get(2)));

            try (CapturedLog using = new CapturedLog()) {
                List<String> answers =
                        Stream.concat(codesAreUsed(codes), surfaces(references)).toList();
                using.close();
                assertThat(making.size()).as("lines at TRACE").isGreaterThan(1000);
                assertThat(using.holding("access-codes/redemptions")).isNotEmpty();
                List<String> written = codes.stream()
                        .flatMap(CodeStaysSecretTest::asItMayBeWritten)
                        .toList();
                Map<String, Set<String>> found = stored.holding(written);
                assertThat(written).allSatisfy(code -> {
                    assertThat(found.get(code)).isSubsetOf("local_message.body");
                    assertThat(making.holding(code)).isEmpty();
                    assertThat(using.holding(code)).isEmpty();
                    assertThat(answers).noneMatch(answer -> answer.contains(code));
                });
                assertThat(codes)
                        .as("what the scan must find, it finds")
                        .allSatisfy(code -> assertThat(found.get(code)).containsExactly("local_message.body"));
            }
        }
    }

    @Test
    void aValueThatIsPlantedIsFoundWhereverItIs() {
        String planted = "PLANT-" + byOfficer.receiptNumber();
        String reference = byOfficer.asks();
        try (CapturedLog log = new CapturedLog()) {
            new OfficerTaskClient("officer", port)
                    .hasCompleted(reference, VERIFY, Map.of("identityVerified", false, "note", planted));
            LoggerFactory.getLogger("org.camunda.planted").trace("Set {}", planted);

            assertThat(log.holding(planted)).isNotEmpty();
        }
        assertThat(stored.holding(planted)).isNotEmpty().noneMatch(where -> where.startsWith("act_"));
        assertThat(stored.holding(byOfficer.receiptNumber())).contains("case_file.receipt_number");
    }

    private List<String> threeCodesAreMade() {
        List<String> references = List.of(byLetter.asks(), byEmail.asks(), byOfficer.asks());
        new OfficerTaskClient("officer", port)
                .hasCompleted(references.get(2), VERIFY, Map.of("identityVerified", true, "note", "Called back."));
        PortalClient clock = new PortalClient(port);
        clock.momentPasses();
        clock.momentPasses();
        return references;
    }

    /** Right, wrong, used and too often; with a key that has the answer kept. */
    private Stream<String> codesAreUsed(List<String> codes) {
        Answer wrong = byLetter.redeems(codes.get(1), ACCOUNT);
        Answer misdated = byEmail.redeems(byEmail.receiptNumber(), codes.get(1), "1999-09-09", ACCOUNT);
        String body = """
                {"receiptNumber": "%s", "code": "%s", "dateOfBirth": "1990-02-03", "accountNumber": "%s"}""".formatted(byLetter.receiptNumber(), codes.get(0), ACCOUNT);
        Answer right = FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/access-codes/redemptions", body, Map.of("Idempotency-Key", byLetter.receiptNumber()));
        Answer unreadable = FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/access-codes/redemptions", body.replace("\"code\"", "\"kode\""));
        assertThat(right.status()).as(right.text()).isEqualTo(200);
        return Stream.of(wrong, misdated, right, unreadable).map(Answer::text);
    }

    /** All that others can read. */
    private Stream<String> surfaces(List<String> references) {
        FrontdeskHttpClient operator = FrontdeskHttpClient.as("operator", port);
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        Stream<String> engine = ENGINE.stream().map(path -> read(operator, "/engine-rest/" + path));
        Stream<String> own = Stream.of(read(operator, "/api/v1/operations/incidents"), metrics.getMetersAsString());
        Stream<String> customers = Stream.concat(
                        references.stream().map(reference -> "/api/v1/requests/" + reference),
                        Stream.of(byLetter, byEmail, byOfficer)
                                .map(person -> "/api/v1/cases/" + person.receiptNumber()))
                .map(path -> read(portal, path));
        return Stream.of(engine, own, customers).flatMap(all -> all);
    }

    private static String read(FrontdeskHttpClient person, String path) {
        Answer answer = person.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    private static Stream<String> asItMayBeWritten(String code) {
        String whole = code.replace("-", "");
        return Stream.of(code, whole, code.toLowerCase(Locale.ROOT), whole.toLowerCase(Locale.ROOT));
    }
}
