package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer calls: an officer finds the request in a browser, reads it and does what the customer asks for. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class RequestsPageInBrowser {
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    private Browser browser;
    private PortalClient customer;
    private OfficerTaskClient tasks;
    private String email;
    private String reference;

    @BeforeEach
    void aCustomerWhoWasAskedSomething(Browser browser) {
        this.browser = browser;
        browser.asOnADesk();
        customer = new PortalClient(port);
        tasks = new OfficerTaskClient("officer", port);
        email = UUID.randomUUID() + "@example.org";
        reference = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Lucía Montañez", "email": "%s", "phone": "+12025550123",
                 "language": "es"}, "reason": "DEFERRED_ACTION", "zipCode": "20001", "preferredDates": ["%s"],
                 "accommodations": "A ramp.", "details": "My mother is ill and I have to travel."}""".formatted(email, customer.today().plusDays(20)));
        customer.momentPasses();
    }

    @Test
    void aRequestIsFoundReadAndOpenedByTheKeyboardAlone() {
        open("/requests");
        WebElement query = browser.see(By.id("query"));
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(query);

        query.sendKeys(email, Keys.ENTER);

        WebElement row = browser.see(By.cssSelector("#rows tr"));
        assertThat(row.getText())
                .contains(reference, "Lucía Montañez", "Appointment", "In review", "nobody holds it, due ");
        assertThat(browser.see(By.id("news")).getText()).isEqualTo("1 request found.");
        assertThat(browser.driver().getCurrentUrl())
                .doesNotContain("example.org")
                .endsWith("/requests");
        browser.screenshot("requests-found");
        assertThat(breaches()).isEmpty();

        row.findElement(By.linkText(reference)).sendKeys(Keys.ENTER);

        browser.waitFor(page -> page.findElement(By.id("title")).getText().equals("Appointment for Lucía Montañez"));
        assertThat(browser.see(By.id("record")).getText())
                .contains(
                        email,
                        "+12025550123",
                        "Spanish",
                        "My mother is ill",
                        "A ramp.",
                        "We received your request.",
                        "E-mail to " + email);
        assertThat(browser.see(By.cssSelector("#tasks a")).getDomProperty("href"))
                .endsWith("/camunda/app/tasklist/default/#/?task="
                        + tasks.task(reference, REVIEW).orElseThrow().get("id").asText());
    }

    @Test
    void anAppointmentIsMovedInTheTaskThatThePageLeadsTo() {
        String day = customer.today().plusDays(21).toString();
        String at = customer.freeTimes("WAS", day, customer.today().plusDays(30).toString())
                .get(0);
        tasks.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        customer.momentPasses();
        browser.signInToTasklist(port, "officer", "Find a request");
        browser.open("http://localhost:%d/requests/%s".formatted(port, reference));
        browser.see(By.id("move"));
        browser.screenshot("request-move");
        assertThat(breaches()).isEmpty();

        browser.click(By.xpath("//form[@id='move']//button"));

        browser.see(By.xpath("//*[contains(text(), 'The customer asks for another time.')]"));
        browser.screenshot("request-move-task");
        assertThat(tasks.task(reference, "rebook-appointment")
                        .orElseThrow()
                        .get("assignee")
                        .asText())
                .isEqualTo("officer");
    }

    @Test
    void tasklistLeadsToThePageAndThePageToTheTaskAndBackAndNobodySignsInTwice() {
        browser.signInToTasklist(port, "officer", "Find a request");
        browser.screenshot("tasklist-header");

        browser.see(By.cssSelector(".frontdesk-find input")).sendKeys(email, Keys.ENTER);
        browser.see(By.xpath("//div[@id='news'][. = '1 request found.']"));
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("example.org");
        browser.click(By.linkText("Review the request"));
        browser.see(By.xpath("//*[contains(text(), '" + email + "')]"));
        browser.screenshot("tasklist-task-of-request");
        browser.click(By.linkText("Request " + reference));

        browser.waitFor(page -> page.findElement(By.id("title")).getText().equals("Appointment for Lucía Montañez"));
        browser.open("http://localhost:" + port + "/requests");
        assertThat(browser.see(By.id("query")).getDomProperty("value")).isEmpty();
    }

    @Test
    void whatCannotBeFoundIsSaidInWords() {
        open("/requests");

        searches("AR-7K3M-9QXTD");
        assertThat(browser.see(By.cssSelector("#news .wrong")).getText())
                .startsWith("What you typed was mistyped: a reference number looks like AR-7K3M-9QXTC");

        searches("nobodyiscalledlikethis");
        browser.waitFor(page -> page.findElement(By.id("news")).getText().startsWith("Nothing is found."));
        assertThat(browser.driver().findElement(By.id("found")).isDisplayed()).isFalse();
    }

    @Test
    void whatTheCustomerSaysOnThePhoneIsWrittenDownAndDone() {
        tasks.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which form?", "contactBy", "EMAIL"));
        customer.momentPasses();
        open("/requests/" + reference);

        browser.see(By.id("note-text")).sendKeys("She is hard of hearing.");
        browser.click(By.xpath("//button[. = 'Leave the note']"));
        browser.see(By.xpath("//div[@id='news'][. = 'The note is left.']"));
        assertThat(browser.see(By.cssSelector("#conversation .office_note")).getText())
                .contains("Office (note)", "She is hard of hearing.");

        browser.see(By.id("answer-text")).sendKeys("The blue one.");
        browser.click(By.xpath("//button[. = 'Write the answer down']"));
        browser.see(By.xpath("//div[@id='news'][. = 'The answer is written down.']"));
        assertThat(browser.see(By.id("timeline")).getText())
                .contains("Our office wrote down the answer that you gave us by phone.");
        browser.screenshot("request");
        assertThat(breaches()).isEmpty();
        browser.asOnAPhone(320, 740);
        browser.screenshot("request-phone");
        assertThat(browser.scrollsSideways()).isFalse();
        browser.asOnADesk();

        browser.click(By.id("withdrawal-sure"));
        browser.click(By.xpath("//button[. = 'Withdraw the request']"));
        browser.see(By.xpath("//div[@id='news'][. = 'The request is withdrawn.']"));
        assertThat(customer.outcome(reference)).isEqualTo("WITHDRAWN");
        assertThat(browser.see(By.id("state")).getText()).startsWith(reference + ": Withdrawn.");
        browser.seeNoMore(By.id("withdrawal"));
    }

    @Test
    void whatAMessageSaidIsReadAndItGoesToTheAddressThatTheCustomerMeant() {
        String right = UUID.randomUUID() + "@example.org";
        open("/requests/" + reference);

        browser.click(By.cssSelector("#message-rows summary"));
        WebElement words = browser.see(By.cssSelector(".words .said"));
        assertThat(words.getText()).startsWith("Hola, Lucía Montañez:");
        assertThat(words.getDomAttribute("lang")).isEqualTo("es");
        browser.screenshot("request-message");
        assertThat(breaches()).isEmpty();

        WebElement address = browser.see(By.cssSelector(".again input"));
        assertThat(address.getDomProperty("value")).isEqualTo(email);
        address.clear();
        address.sendKeys("lucia@nowhere", Keys.ENTER);
        assertThat(browser.see(By.cssSelector(".again .wrong")).getText())
                .startsWith("The e-mail address must be an e-mail address");

        address.clear();
        address.sendKeys(right, Keys.ENTER);
        browser.see(By.xpath("//div[@id='news'][. = 'The message is sent again.']"));
        customer.momentPasses();
        assertThat(customer.messages(right)).hasSize(1);
        assertThat(browser.see(By.id("timeline")).getText())
                .contains("You asked us by phone to send you a message again, and our office did so.");
        assertThat(browser.see(By.cssSelector("#conversation .office_note")).getText())
                .contains("is sent again to " + right);
        browser.screenshot("request-sent-again");
    }

    @Test
    void whoeverSawThePersonWritesDownThatTheyCame() {
        String at = customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(3).toString(),
                        customer.today().plusDays(8).toString())
                .get(0);
        tasks.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        open("/requests/" + reference);
        browser.see(By.id("record"));
        assertThat(browser.driver().findElement(By.id("attendance")).isDisplayed())
                .isFalse();

        customer.waitsUntil(ZonedDateTime.parse(at).plusMinutes(1));
        open("/requests/" + reference);
        browser.click(By.cssSelector("#attendance input[value=true]"));
        browser.click(By.cssSelector("#attendance button"));

        browser.see(By.xpath("//*[@id='news'][contains(., 'It is written down.')]"));
        assertThat(browser.see(By.cssSelector("#attendance input[value=true]")).isSelected())
                .isTrue();
        browser.screenshot("request-attended");
        assertThat(breaches()).isEmpty();
    }

    @Test
    void aRefusalIsSaidWhereItWasAskedForAndNothingTypedIsLost() {
        tasks.hasCompleted(
                reference,
                REVIEW,
                Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "Which form?", "contactBy", "EMAIL"));
        customer.momentPasses();
        open("/requests/" + reference);
        browser.see(By.id("answer-text")).sendKeys("The blue one.");
        customer.answers(reference, "The green one.");

        browser.click(By.xpath("//button[. = 'Write the answer down']"));

        assertThat(browser.see(By.cssSelector("#answer .wrong")).getText())
                .isEqualTo("No question about " + reference + " is open, so there is nothing to answer.");
        assertThat(browser.see(By.id("answer-text")).getDomProperty("value")).isEqualTo("The blue one.");
    }

    @Test
    void whatIsNotThereIsSaidInWordsAndNothingIsShown() {
        open("/requests/AR-7K3M-9QXTC");

        assertThat(browser.see(By.cssSelector("#news .wrong")).getText())
                .isEqualTo("There is no request with the reference number AR-7K3M-9QXTC.");
        assertThat(browser.driver().findElement(By.id("record")).isDisplayed()).isFalse();
    }

    @Test
    void nothingIsAskedOfAnotherServer() {
        open("/requests/" + reference);
        browser.see(By.id("record"));

        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage)
                        .filter(line -> line.contains("Content Security Policy"))
                        .toList())
                .isEmpty();
        assertThat(FrontdeskHttpClient.as("officer", port)
                        .get("/requests/page/request.html")
                        .text())
                .doesNotContain("http://", "https://");
    }

    private void searches(String words) {
        WebElement query = browser.see(By.id("query"));
        query.clear();
        query.sendKeys(words, Keys.ENTER);
    }

    private void open(String path) {
        browser.open("http://officer:officer-demo-2026@localhost:%d%s".formatted(port, path));
    }

    private List<String> breaches() {
        return new AxeBuilder()
                .withTags(WCAG_AA).analyze(browser.driver()).getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }
}
