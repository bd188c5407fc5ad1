package frontdesk.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor sees the day's work, gives tasks to somebody, and writes down who is away and who can do what. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class SupervisorPageInBrowser {
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;
    private PortalClient customer;
    private String reference;
    private String task;

    @BeforeEach
    void aTaskOnTopOfItsList(Browser browser) {
        this.browser = browser;
        browser.asOnADesk();
        customer = new PortalClient(port);
        reference = customer.asks(UUID.randomUUID() + "@example.org");
        task = new OfficerTaskClient("officer", port)
                .task(reference, REVIEW)
                .orElseThrow()
                .get("id")
                .asText();
        database.sql("update act_ru_task set priority_ = 69 where id_ = :task")
                .param("task", task)
                .update();
    }

    @AfterEach
    void nothingIsOpenAndNothingRecorded() {
        customer.withdraws(reference);
        database.sql("delete from officer_skill").update();
        database.sql("delete from absence").update();
    }

    @Test
    void chosenTasksAreGivenToSomebodyWhoMayDoThemAndEachSaysWhatBecameOfIt() {
        open();
        browser.click(By.xpath("//tbody[@id='lists']//button[. = 'Review: routine']"));
        browser.see(By.xpath("//h2[@id='tasks-title'][. = 'Tasks: Review: routine']"));
        assertThat(row().getText()).contains(reference, "nobody");

        row().findElement(By.tagName("input")).click();
        browser.see(By.xpath("//select[@id='assignee']/option[@value='officer2']"));
        Select people = new Select(browser.see(By.id("assignee")));
        assertThat(people.getOptions())
                .extracting(option -> option.getDomProperty("value"))
                .contains("officer", "officer2", "supervisor")
                .doesNotContain("analyst", "portal");
        people.selectByValue("officer2");
        browser.click(By.xpath("//form[@id='tasks']//button[. = 'Do it']"));

        browser.see(By.xpath("//div[@id='news'][. = '1 of 1 done: assign to officer2.']"));
        assertThat(row().getText()).contains("officer2", "Done");
        assertThat(holder()).isEqualTo("officer2");
        browser.screenshot("supervisor");
        assertThat(breaches()).isEmpty();
        browser.asOnAPhone(320, 740);
        assertThat(browser.scrollsSideways()).isFalse();
        browser.screenshot("supervisor-phone");
    }

    @Test
    void aDueDateIsSetAndANoteIsLeftForColleagues() {
        open();
        browser.click(By.xpath("//tbody[@id='lists']//button[. = 'Review: routine']"));
        browser.see(By.xpath("//h2[@id='tasks-title'][. = 'Tasks: Review: routine']"));
        row().findElement(By.tagName("input")).click();
        new Select(browser.see(By.id("action"))).selectByValue("DUE");
        setDate("due", customer.today().plusDays(2) + "T15:30");
        browser.click(By.xpath("//form[@id='tasks']//button[. = 'Do it']"));
        browser.see(By.xpath("//div[@id='news'][. = '1 of 1 done: due date.']"));
        assertThat(row().getText()).contains("3:30");

        new Select(browser.see(By.id("action"))).selectByValue("NOTE");
        browser.see(By.id("left-note")).sendKeys("Ask Olga first.");
        browser.screenshot("supervisor-note");
        assertThat(breaches()).isEmpty();
        browser.click(By.xpath("//form[@id='tasks']//button[. = 'Do it']"));
        browser.see(By.xpath("//div[@id='news'][. = '1 of 1 done: note left.']"));
        assertThat(FrontdeskHttpClient.as("officer", port)
                        .get("/api/v1/requests/" + reference + "/record")
                        .json()
                        .at("/conversation/0/text")
                        .asText())
                .isEqualTo("Ask Olga first.");
    }

    @Test
    void whoeverStandsInTakesATaskOverWithOneClickInTasklist() {
        FrontdeskHttpClient.as("officer", port)
                .post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);
        String today = customer.today().toString();
        FrontdeskHttpClient.as("supervisor", port)
                .put(
                        "/api/v1/absences/officer",
                        "{\"from\": \"%s\", \"to\": \"%s\", \"substitute\": \"supervisor\"}".formatted(today, today))
                .expect(204);

        browser.signInToTasklist(port, "supervisor", "The day’s work");
        browser.open("http://localhost:%d/camunda/app/tasklist/default/#/?task=%s".formatted(port, task));
        browser.see(By.cssSelector(".frontdesk-take-over"));
        browser.screenshot("take-over");
        browser.click(By.cssSelector(".frontdesk-take-over"));

        browser.seeNoMore(By.cssSelector(".frontdesk-take-over"));
        assertThat(holder()).isEqualTo("supervisor");
        browser.screenshot("taken-over");
    }

    @Test
    void tasklistLeadsSupervisorsThereAndNobodyElse() {
        browser.signInToTasklist(port, "supervisor", "The day’s work");
        browser.click(By.linkText("The day’s work"));
        browser.see(By.xpath("//tbody[@id='lists']//button[. = 'Calls']"));
    }

    @Test
    void whatIsDoneByNowIsSaidAtItsTask() {
        open();
        browser.click(By.xpath("//tbody[@id='lists']//button[. = 'Review: routine']"));
        browser.see(By.xpath("//h2[@id='tasks-title'][. = 'Tasks: Review: routine']"));
        row().findElement(By.tagName("input")).click();
        customer.withdraws(reference);

        new Select(browser.see(By.id("action"))).selectByValue("RELEASE");
        browser.click(By.xpath("//form[@id='tasks']//button[. = 'Do it']"));

        browser.see(By.xpath("//div[@id='news'][starts-with(., '0 of 1 done')]"));
    }

    @Test
    void whoIsAwayAndWhoCanDoWhatIsWrittenDownAndShown() {
        open();
        browser.see(By.xpath("//tbody[@id='people']//button[. = 'officer2']"));
        new Select(browser.see(By.id("absent"))).selectByValue("officer2");
        setDate("from", customer.today().toString());
        setDate("to", customer.today().plusDays(2).toString());
        new Select(browser.see(By.id("substitute"))).selectByValue("officer");
        browser.click(By.xpath("//form[@id='absence']//button[. = 'Write it down']"));
        browser.see(By.xpath("//div[@id='news'][. = 'It is written down that officer2 is away.']"));
        assertThat(person("officer2")).contains("officer stands in");

        new Select(browser.see(By.id("absent"))).selectByValue("officer");
        new Select(browser.see(By.id("substitute"))).selectByValue("officer2");
        browser.click(By.xpath("//form[@id='absence']//button[. = 'Write it down']"));
        assertThat(browser.see(By.cssSelector("#absence .wrong")).getText())
                .contains("officer → officer2 → officer", "Name somebody who is there.");

        new Select(browser.see(By.id("able"))).selectByValue("officer2");
        browser.click(By.cssSelector("#languages input[value=es]"));
        browser.click(By.cssSelector("#kinds input[value=text-ahead-callback]"));
        browser.click(By.xpath("//form[@id='skills']//button[. = 'Write it down']"));
        browser.see(By.xpath("//div[@id='news'][. = 'It is written down what officer2 can do.']"));
        assertThat(person("officer2")).contains("Spanish, Callback");
        browser.screenshot("supervisor-away");

        new Select(browser.see(By.id("absent"))).selectByValue("officer2");
        browser.click(By.id("back"));
        browser.see(By.xpath("//div[@id='news'][. = 'officer2 is not away any more.']"));
        assertThat(FrontdeskHttpClient.as("supervisor", port)
                        .get("/api/v1/absences/officer2")
                        .status())
                .isEqualTo(404);
        assertThat(breaches()).isEmpty();
    }

    @Test
    void theCentreIsClosedForADayAndOpenedAgain() {
        LocalDate day = customer.today().plusDays(1);
        open();
        setDate("closed-on", day.toString());
        browser.see(By.id("closed-because")).sendKeys("Snow");
        browser.click(By.xpath("//form[@id='closure']//button[. = 'Close the centre']"));

        browser.see(By.xpath("//div[@id='news'][starts-with(., 'The centre is closed on ')]"));
        assertThat(browser.see(By.id("closures")).getText()).contains("Snow");
        browser.driver().executeScript("arguments[0].scrollIntoView(false)", browser.see(By.id("closure")));
        browser.screenshot("supervisor-closures");
        assertThat(breaches()).isEmpty();

        browser.click(By.xpath("//tbody[@id='closures']//button[. = 'Open']"));
        browser.see(By.xpath("//div[@id='news'][starts-with(., 'The centre is open on ')]"));
        browser.see(By.id("no-closures"));
    }

    private void setDate(String field, String date) {
        browser.driver().executeScript("arguments[0].value = arguments[1]", browser.see(By.id(field)), date);
    }

    private String person(String account) {
        return browser.see(By.xpath("//tbody[@id='people']//tr[th/button = '%s']".formatted(account)))
                .getText();
    }

    private WebElement row() {
        return browser.see(By.xpath("//tbody[@id='task-rows']/tr[td/a = '%s']".formatted(reference)));
    }

    private String holder() {
        return new OfficerTaskClient("supervisor", port)
                .task(reference, REVIEW)
                .orElseThrow()
                .get("assignee")
                .asText();
    }

    private void open() {
        browser.open("http://supervisor:supervisor-demo-2026@localhost:%d/supervisor".formatted(port));
    }

    private List<String> breaches() {
        return new AxeBuilder()
                .withTags(WCAG_AA).analyze(browser.driver()).getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }
}
