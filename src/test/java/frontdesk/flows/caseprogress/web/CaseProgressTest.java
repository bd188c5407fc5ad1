package frontdesk.flows.caseprogress.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody asks how far their case is. What estimates are learned from is the sample's made-up past, in an application of
 * its own: where other stories have moved the clock on by years, all of the sample is long decided or waits for ever.
 */
@RunningFrontdesk
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:case-progress;DB_CLOSE_ON_EXIT=FALSE",
            "frontdesk.progress.look-every=PT5S"
        })
@DirtiesContext
class CaseProgressTest {
    private static final String DECIDED = "IOE0900000404";
    private static final String UNSUPPORTED = "IOE0900000410";

    @LocalServerPort
    private int port;

    private FrontdeskHttpClient portal;
    private LocalDate today;

    @BeforeEach
    void someTimeAfterTheFeed() {
        portal = FrontdeskHttpClient.as("portal", port);
        today = new PortalClient(port).today();
        Awaitility.await("all is learned from").until(() -> accuracyOf("I-765").hasNonNull("atFiling"));
    }

    @Test
    void aPendingCaseIsToldItsStepsAndARangeForEachThatLiesAhead() {
        givenCase("IOE0907000001", "N-400", "WAS", "ONLINE", """
                {"name": "RECEIVED", "on": "%s"}, {"name": "BIOMETRICS", "on": "%s"}""".formatted(today.minusDays(60), today.minusDays(30)));

        JsonNode progress = progressOf("IOE0907000001");

        assertThat(progress.get("form").asText()).isEqualTo("N-400");
        assertThat(progress.get("asOf").asText()).isEqualTo(today.toString());
        assertThat(texts(progress, "name"))
                .containsExactly("RECEIVED", "BIOMETRICS", "REVIEW", "INTERVIEW", "DECISION");
        assertThat(texts(progress, "state")).containsExactly("DONE", "DONE", "NEXT", "AHEAD", "AHEAD");
        assertThat(progress.at("/milestones/1/on").asText())
                .isEqualTo(today.minusDays(30).toString());
        assertThat(progress.at("/milestones/1/estimate").isNull()).isTrue();
        assertThat(date(progress, "/milestones/2/estimate/likely"))
                .isBetween(date(progress, "/milestones/2/estimate/earliest"), date(progress, "/decision/likely"));
        assertThat(progress.at("/why").isNull()).isTrue();
    }

    @Test
    void theDecisionIsGivenInDatesAndInDaysWithWhatItRestsOn() {
        givenCase("IOE0907000002", "I-765", "NYC", "PAPER", """
                {"name": "RECEIVED", "on": "%s"}""".formatted(today.minusDays(60)));

        JsonNode progress = progressOf("IOE0907000002");

        assertThat(date(progress, "/decision/earliest"))
                .isEqualTo(today.plusDays(progress.at("/decision/daysLeft/low").asInt()));
        assertThat(date(progress, "/decision/likely"))
                .isEqualTo(
                        today.plusDays(progress.at("/decision/daysLeft/median").asInt()))
                .isAfter(date(progress, "/decision/earliest"));
        assertThat(date(progress, "/decision/latest"))
                .isEqualTo(today.plusDays(progress.at("/decision/daysLeft/high").asInt()))
                .isAfter(date(progress, "/decision/likely"));
        assertThat(progress.at("/basis/comparedCases").asInt()).isGreaterThanOrEqualTo(30);
        assertThat(progress.at("/basis/coverage").asDouble()).isEqualTo(0.8);
        assertThat(date(progress, "/basis/from")).isBefore(date(progress, "/basis/to"));
    }

    @Test
    void anOfficeWithoutCasesOfItsOwnIsComparedWithAll() {
        givenCase("IOE0907000003", "I-90", "XYZ", "ONLINE", """
                {"name": "BIOMETRICS", "on": "%s"}""".formatted(today.minusDays(5)));

        JsonNode basis = progressOf("IOE0907000003").get("basis");

        assertThat(basis.get("fieldOffice").isNull()).isTrue();
        assertThat(basis.get("filedBy").asText()).isEqualTo("ONLINE");
    }

    @Test
    void aCaseWithoutMilestonesCountsAsReceivedWhenItWasFiled() {
        givenCase("IOE0907000004", "I-130", "WAS", "ONLINE", "");

        JsonNode progress = progressOf("IOE0907000004");

        assertThat(texts(progress, "name")).containsExactly("RECEIVED", "REVIEW", "DECISION");
        assertThat(texts(progress, "state")).containsExactly("DONE", "NEXT", "AHEAD");
        assertThat(date(progress, "/milestones/0/on")).isEqualTo(today.minusDays(60));
    }

    @Test
    void aStepThatNobodyNotedIsDoneWhereALaterOneIs() {
        givenCase("IOE0907000005", "I-765", "WAS", "ONLINE", """
                {"name": "REVIEW", "on": "%s"}""".formatted(today.minusDays(3)));

        JsonNode progress = progressOf("IOE0907000005");

        assertThat(texts(progress, "state")).containsExactly("DONE", "DONE", "DONE", "NEXT");
        assertThat(progress.at("/milestones/1/on").isNull()).isTrue();
        assertThat(progress.get("decision").isNull()).isFalse();
    }

    @Test
    void whereThereAreTooFewComparableCasesItIsSaidInsteadOfGuessed() {
        givenCase("IOE0907000006", "I-90", "WAS", "ONLINE", """
                {"name": "INTERVIEW", "on": "%s"}""".formatted(today.minusDays(3)));

        JsonNode progress = progressOf("IOE0907000006");

        assertThat(progress.get("decision").isNull()).isTrue();
        assertThat(progress.get("basis").isNull()).isTrue();
        assertThat(progress.get("why").asText()).contains("too few comparable cases");
        assertThat(progress.at("/milestones/4/state").asText()).isEqualTo("NEXT");
    }

    @Test
    void aDecidedCaseIsDoneAndHasNoEstimate() {
        JsonNode progress = progressOf(DECIDED);

        assertThat(texts(progress, "state")).containsOnly("DONE");
        assertThat(progress.get("decision").isNull()).isTrue();
        assertThat(progress.get("milestones"))
                .allSatisfy(milestone ->
                        assertThat(milestone.get("estimate").isNull()).isTrue());
    }

    @Test
    void aFormWithoutEstimatesIsRefusedWithThoseThatHaveSome() {
        Answer answer = portal.get("/api/v1/cases/" + UNSUPPORTED + "/progress");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").asText())
                .contains("I-751", "I-130, I-131, I-485, I-765, I-821, I-90, N-400");
        assertThat(answer.json().get("supportedForms")).hasSize(7);
    }

    @Test
    void anUnknownCaseIsNotThere() {
        assertThat(portal.get("/api/v1/cases/IOE0999999999/progress").status()).isEqualTo(404);
        assertThat(portal.get("/api/v1/cases/IOE1/progress").status()).isEqualTo(400);
    }

    @Test
    void howGoodTheEstimatesAreIsToldForEveryForm() {
        JsonNode accuracy = FrontdeskHttpClient.as("officer", port)
                .get("/api/v1/progress/accuracy")
                .json();

        assertThat(accuracy.get("forms")).hasSize(7);
        assertThat(accuracy.get("forms")).anySatisfy(form -> {
            assertThat(form.get("form").asText()).isEqualTo("I-765");
            assertThat(form.at("/atFiling/cases").asInt()).isGreaterThan(20);
            assertThat(form.at("/atFiling/coverage").asDouble()).isBetween(0.5, 1.0);
            assertThat(form.at("/atFiling/meanAbsoluteErrorDays").asDouble()).isPositive();
            assertThat(form.at("/atHalfTime/publishedMedian/meanAbsoluteErrorDays")
                            .asDouble())
                    .isPositive();
        });
    }

    @Test
    void officersSeeItWhereTheySeeTheCase() {
        portal.postLines("/api/v1/cases/import", "\n");
        String reference = new PortalClient(port).received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "estimate@example.org",
                               "language": "en"},
                 "reason": "ADIT_STAMP", "zipCode": "20001", "aNumber": "A012345678"}""");

        assertThat(new OfficerTaskClient("officer", port)
                        .brief(reference, "review-appointment-request")
                        .at("/caseSummary/value")
                        .asText())
                .contains("Decision likely around ", ", for 8 in 10 cases like it between ", " cases compared)");
    }

    private void givenCase(String receiptNumber, String form, String office, String filedBy, String milestones) {
        String line = """
                {"receiptNumber": "%s", "form": "%s", "filedOn": "%s", "filedBy": "%s", "status": "PENDING",
                 "fieldOffice": "%s", "applicant": {"name": "Ann Lee", "dateOfBirth": "1980-12-31", "aNumber": null,
                 "email": "ann.progress@example.org", "phone": null, "language": "es", "mailingAddress":
                 {"line1": "1 Main Street", "line2": null, "city": "Los Angeles", "state": "CA", "zipCode": "90001"}},
                 "accountNumber": null, "representative": null, "biometrics": null, "milestones": [%s]}
                """.formatted(receiptNumber, form, today.minusDays(60), filedBy, office, milestones)
                .replace("\n", "");
        Answer answer = portal.postLines("/api/v1/cases/import", line);
        assertThat(answer.json().get("accepted").asInt()).as(answer.text()).isOne();
    }

    private JsonNode accuracyOf(String form) {
        JsonNode forms = FrontdeskHttpClient.as("officer", port)
                .get("/api/v1/progress/accuracy")
                .json()
                .path("forms");
        return StreamSupport.stream(forms.spliterator(), false)
                .filter(told -> told.get("form").asText().equals(form))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode progressOf(String receiptNumber) {
        Answer answer = portal.get("/api/v1/cases/" + receiptNumber + "/progress");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode progress, String field) {
        return StreamSupport.stream(progress.get("milestones").spliterator(), false)
                .map(milestone -> milestone.get(field).asText())
                .toList();
    }

    private static LocalDate date(JsonNode progress, String pointer) {
        return LocalDate.parse(progress.at(pointer).asText());
    }
}
