package frontdesk.web.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import frontdesk.domain.request.AccessRole;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import frontdesk.support.fixture.ModelPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** An analyst looks at the models in a browser, saves a change and sees what it is. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class ModelsPageIT {
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String MODEL = "processes/text-ahead-callback/text-ahead-callback.bpmn";
    private static final String TABLE = "processes/text-ahead-callback/call-urgency.dmn";
    private static final String FORM = "forms/text-ahead-callback/call-customer.form";

    @TempDir
    private static Path desk;

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    private Browser browser;

    @DynamicPropertySource
    static void aDeskAndADatabaseOfItsOwn(DynamicPropertyRegistry properties) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("processes"), desk.resolve("processes"));
        FileSystemUtils.copyRecursively(Path.of("forms"), desk.resolve("forms"));
        properties.add("frontdesk.models.working-folder", desk::toString);
        properties.add("spring.datasource.url", () -> "jdbc:h2:mem:models-page;DB_CLOSE_ON_EXIT=FALSE");
        properties.add("frontdesk.demo.sample-requests", () -> "true");
    }

    @BeforeEach
    void openThePage(Browser browser) {
        this.browser = browser;
        browser.open("http://analyst:analyst-demo-2026@localhost:" + port + "/models");
        browser.click(By.xpath("//button[. = 'Text-ahead callback']"));
        browser.see(By.xpath("//h2[starts-with(., 'Text-ahead callback, version')]"));
        browser.see(By.cssSelector(".sheet.bpmn [data-element-id=call-customer]"));
    }

    @Test
    void whereCasesStandIsSeenInThePictureAndInTheList() {
        assertThat(browser.see(By.cssSelector("[data-container-id=call-customer] .badge.cases"))
                        .getText())
                .isEqualTo(callsInTheList());
        assertThat(browser.see(By.id("flow-state")).getText()).contains("bundled with Frontdesk");
        browser.screenshot("models");
    }

    @Test
    void aSavedChangeIsPublishedAndShownBesideTheVersionBefore() throws IOException {
        save(MODEL, "No answer in an hour", "No answer in two hours");
        save(MODEL, ">PT1H<", ">PT2H<");
        save(TABLE, "<text>\"PT30M\"", "<text>\"PT20M\"");
        save(FORM, "How did the call go?", "How was the call?");

        browser.see(By.xpath("//section[@id='saved']//li[contains(., 'Published text-ahead-callback')]"));
        browser.waitFor(page -> versions().getOptions().size() == 2);
        new Select(browser.see(By.id("against"))).selectByValue("1");

        assertThat(browser.see(By.cssSelector("#change-list li")).getText())
                .containsIgnoringCase("changed “No answer in two hours” hour-passed: label:"
                        + " “No answer in an hour” → “No answer in two hours”; time: “PT1H” → “PT2H”");
        browser.see(By.cssSelector(".djs-element.changed[data-element-id=hour-passed]"));
        browser.screenshot("models-changed");
        browser.click(By.xpath("//button[. = 'call-urgency.dmn']"));
        browser.see(By.cssSelector(".sheet.dmn tr.changed"));
        browser.click(By.xpath("//button[. = 'call-customer.form']"));
        browser.see(By.xpath("//ul[@id='change-list']/li[contains(., '“How was the call?”')]"));
        browser.see(By.xpath("//*[contains(@class, 'fjs-form')]//label[contains(., 'I spoke with the customer')]"));

        save(MODEL, ">PT2H<", ">2 hours<");
        browser.see(By.xpath("//section[@id='saved']//li[contains(., \"'2 hours' cannot be read as a time\")]"));
        assertThat(versions().getOptions()).hasSize(2);
    }

    @Test
    void whatFailsInATrialIsNamedWithItsCauseAndTheDemoPublishesWithAWarning(@TempDir Path changed) throws IOException {
        Path model = changed.resolve("biometrics-reschedule.bpmn");
        Path scenarios = changed.resolve("biometrics-reschedule.feature");
        Files.writeString(
                model,
                Files.readString(Path.of("processes/biometrics-reschedule", "biometrics-reschedule.bpmn")) + " ");
        Files.writeString(scenarios, """
                Feature: Moves
                  Scenario: A text
                    Given it is Tuesday 10:00
                    When the customer asks for a call with a text ahead
                    Then the customer has got two texts
                """);

        browser.see(By.id("trial-files")).sendKeys(model + "\n" + scenarios);
        browser.click(By.xpath("//button[. = 'Try']"));
        String failed = new WebDriverWait(browser.driver(), Duration.ofMinutes(3))
                .until(ExpectedConditions.visibilityOfElementLocated(
                        By.xpath("//div[@id='trial-result']//li[contains(., 'Failed')]")))
                .getText();

        assertThat(failed).startsWith("Failed A text:").contains("Then the customer has got two texts", "not 2 texts");
        assertThat(browser.see(By.id("trial-result")).getText())
                .contains("Scenarios: 0 passed, 1 failed.", "In production these files are not published.");
        browser.screenshot("models-trial");

        browser.click(By.xpath("//button[. = 'Publish']"));
        browser.driver().switchTo().alert().accept();
        assertThat(browser.see(By.cssSelector("#trial-result .good")).getText())
                .isEqualTo("Published: biometrics-reschedule, version 2.");
        assertThat(browser.see(By.id("trial-result")).getText())
                .contains(
                        "Warning biometrics-reschedule.bpmn: its scenarios failed on these files when analyst tried them");
    }

    @Test
    void whoGoesBackToAnEarlierVersionKnowsBeforeWhatItDoes() {
        publishDraft("look");
        publishDraft("examine");
        runtime.startProcessInstanceByKey("draft-visits");
        browser.click(By.xpath("//button[. = 'Visits']"));
        browser.see(By.xpath("//h2[. = 'Visits, version 2']"));

        versions().selectByValue("1");
        browser.see(By.xpath("//h2[. = 'Go back to version 1']"));
        browser.click(By.xpath("//button[. = 'What would it do?']"));
        browser.see(By.xpath("//div[@id='rollback-result']//li[contains(., 'Version 2: 1 case under way')]"));
        assertThat(browser.see(By.id("rollback-result")).getText())
                .contains(
                        "draft-visits would become version 3; cases under way stay on theirs until an operator moves them.",
                        "\"Look\" (examine) is not in the new version");
        browser.screenshot("models-rollback");
        browser.click(By.xpath("//button[. = 'Go back']"));
        browser.driver().switchTo().alert().accept();

        assertThat(browser.see(By.cssSelector("#rollback-result .good")).getText())
                .isEqualTo("Published: draft-visits, version 3, with the files of version 1.");
        browser.waitFor(page -> versions().getOptions().size() == 3);
        versions().selectByValue("3");
        browser.see(By.xpath(
                "//p[@id='flow-state'][starts-with(., 'published by analyst, with the files of version 1 · ')]"));
    }

    @Test
    void whoseChangesAVersionLeftOutIsSaidAtIt() {
        String first = draft("draft-letters", "Letters", "open");
        new ModelPublisher(port).publishes("draft-letters", first);
        identities.setAuthentication("bob", List.of(AccessRole.ANALYST.group()));
        repository
                .createDeployment()
                .addString("draft-letters.bpmn", first.replace("\"Look\"", "\"Look at all pages\""))
                .deploy();
        identities.clearAuthentication();
        new ModelPublisher(port).publishes("draft-letters", first.replace("\"Letters\"", "\"Letters and parcels\""));

        browser.click(By.xpath("//button[. = 'Letters and parcels']"));
        browser.see(By.xpath("//h2[. = 'Letters and parcels, version 3']"));

        assertThat(browser.see(By.id("flow-warning")).getText())
                .startsWith(
                        "Warning draft-letters.bpmn has nothing of what was changed after version 1, by bob (version 2");
        assertThat(versions().getOptions().get(1).getText()).contains(" · bob · ");
        browser.screenshot("models-overwritten");
    }

    @Test
    void nobodyIsShutOutAndNothingIsAskedOfAnotherServer() {
        assertThat(new AxeBuilder()
                        .withTags(WCAG_AA).analyze(browser.driver()).getViolations().stream()
                                .map(Rule::toString)
                                .toList())
                .isEmpty();
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage)
                        .filter(line -> line.contains("Content Security Policy"))
                        .toList())
                .isEmpty();
    }

    @Test
    void noCaseIsNamedByTheAddressesBehindThePage() {
        FrontdeskHttpClient analyst = FrontdeskHttpClient.as("analyst", port);

        assertThat(analyst.get("/api/v1/models").text()).contains("\"cases\":").doesNotContain("CB-", "AR-");
        assertThat(analyst.get("/api/v1/models/text-ahead-callback/versions/1").text())
                .contains("\"id\":\"call-customer\"", "\"medianSeconds\":")
                .doesNotContain("CB-");
        assertThat(analyst.get("/api/v1/models/text-ahead-callback/versions/77").status())
                .isEqualTo(404);
        assertThat(analyst.get("/api/v1/models/text-ahead-callback/versions/1/files/none.bpmn")
                        .json()
                        .get("detail")
                        .asText())
                .isEqualTo("Version 1 of the flow 'text-ahead-callback' has no file 'none.bpmn'.");
    }

    private String callsInTheList() {
        return browser.see(By.xpath("//tbody[@id='step-rows']/tr[th = 'Call the customer']/td[1]"))
                .getText();
    }

    private void publishDraft(String task) {
        new ModelPublisher(port).publishes("draft-visits", draft("draft-visits", "Visits", task));
    }

    private static String draft(String key, String name, String task) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(key)
                .name(name)
                .camundaHistoryTimeToLive(180)
                .startEvent("begins")
                .userTask(task)
                .name("Look")
                .camundaCandidateGroups("contact-center-officer")
                .endEvent("ends")
                .done());
    }

    private Select versions() {
        return new Select(browser.see(By.id("version")));
    }

    private static void save(String file, String before, String after) throws IOException {
        String content = Files.readString(desk.resolve(file));
        assertThat(content).contains(before);
        Files.writeString(desk.resolve(file), content.replace(before, after));
    }
}
