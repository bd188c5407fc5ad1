package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An officer asks for the next task in Tasklist, types, is called away, and finds everything as it was. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class OfficersDayInBrowser extends OneTaskInTasklist {
    @Test
    void theNextTaskIsOpenedAndWhatIsTypedThereIsKept(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");

        browser.click(NEXT);
        browser.see(By.xpath("//*[contains(text(), '" + email + "')]"));
        assertThat(holder()).isEqualTo("officer");
        browser.click(MORE_NEEDED);
        browser.see(QUESTION).sendKeys("Which of your two addresses ");
        browser.see(said("Draft saved"));
        browser.screenshot("tasklist-draft-saved");
        assertThat(draft()).contains("Which of your two addresses", "MORE_INFORMATION_NEEDED");

        browser.click(By.xpath("//label[normalize-space() = 'By e-mail']"));
        browser.see(QUESTION).sendKeys("is right?");
        browser.open("about:blank");
        browser.waitFor(page -> draft().contains("is right?"));

        browser.open("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        browser.waitFor(page -> "Which of your two addresses is right?"
                .equals(page.findElement(QUESTION).getAttribute("value")));
        browser.see(said("Your draft is filled in"));
        browser.screenshot("tasklist-draft-restored");

        browser.click(By.xpath("//button[normalize-space() = 'Complete']"));
        browser.waitFor(page -> customer.status(reference).equals("WAITING_FOR_CUSTOMER"));
        assertThat(database.sql("select count(*) from task_draft where task_id = :task")
                        .param("task", task)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNewIsToldWhileTheTaskIsOpenAndWhatIsTypedStays(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");
        browser.click(NEXT);
        browser.click(MORE_NEEDED);
        browser.click(By.xpath("//label[normalize-space() = 'By e-mail']"));
        browser.see(QUESTION).sendKeys("Which address is right?");
        browser.see(said("Draft saved"));

        FrontdeskHttpClient.as("officer2", port)
                .post("/api/v1/requests/" + reference + "/notes", "{\"text\": \"She moves on Monday.\"}")
                .expect(201);

        browser.click(By.xpath("//button[normalize-space() = 'Complete']"));
        browser.see(By.xpath("//*[contains(text(), 'Since you opened this task')]"));
        browser.screenshot("tasklist-refused-as-stale");
        assertThat(bottom(browser.see(By.className("page-notifications"))))
                .as("the notice ends above the button")
                .isLessThanOrEqualTo(browser.see(By.xpath("//button[normalize-space() = 'Complete']"))
                        .getLocation()
                        .getY());
        browser.see(By.xpath("//*[contains(@class, 'frontdesk-changes')]//li[contains(., 'She moves on Monday.')]"));
        browser.screenshot("tasklist-new-since-opened");
        browser.click(By.xpath("//button[normalize-space() = 'Show it in the task']"));
        browser.see(By.xpath("//td[contains(., 'She moves on Monday.')]"));
        browser.screenshot("tasklist-shown-in-the-task");
        browser.waitFor(page ->
                "Which address is right?".equals(page.findElement(QUESTION).getAttribute("value")));

        browser.click(By.xpath("//button[normalize-space() = 'Complete']"));
        browser.waitFor(page -> customer.status(reference).equals("WAITING_FOR_CUSTOMER"));
    }

    @Test
    void whoseTaskEndsWhileItIsOpenIsToldSo(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");
        browser.click(NEXT);
        browser.see(MORE_NEEDED);

        customer.withdraws(reference);

        browser.see(By.xpath("//*[contains(@class, 'frontdesk-changes')]//li[contains(., 'no longer open')]"));
        browser.screenshot("tasklist-ended-while-open");
    }

    @Test
    void listsSayHowManyWaitAndCardsWhatMatters(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");

        browser.see(By.xpath("//h4[a[contains(., 'Review: routine')]]//span[contains(@class, 'counter')][. >= 1]"));
        browser.click(By.partialLinkText("Review: routine"));
        String card = browser.see(By.xpath("//*[contains(@class, 'frontdesk-card')][contains(., 'Ana Perez')]"))
                .getText();
        browser.screenshot("tasklist-cards");

        assertThat(card).contains("Ana Perez, reads English", "Washington", " left");
    }

    @Test
    void aReadyTextIsChosenChangedAndSeenAsTheEmailThatItMakes(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");
        browser.click(NEXT);
        browser.click(MORE_NEEDED);
        browser.click(By.xpath("//label[normalize-space() = 'By e-mail']"));
        assertThat(browser.see(By.xpath("//*[contains(@class, 'fjs-form-field-description')]"
                                + "[contains(., 'The customer reads English.')]"))
                        .isDisplayed())
                .isTrue();

        browser.see(By.xpath("//label[starts-with(normalize-space(), 'Ready text')]/..//input"))
                .sendKeys("days");
        browser.click(By.xpath("//div[contains(@class, 'fjs-dropdownlist-item')][contains(., 'On which days')]"));
        browser.waitFor(page ->
                page.findElement(QUESTION).getAttribute("value").startsWith("On which days in the next four weeks"));
        browser.see(QUESTION).sendKeys(" We open at 8.");
        browser.screenshot("tasklist-ready-text");

        browser.click(By.xpath("//button[normalize-space() = 'Preview the e-mail']"));
        browser.waitFor(page -> page.findElement(By.cssSelector(".frontdesk-dialog"))
                .getText()
                .contains("and at what time of the day? We open at 8."));
        browser.screenshot("tasklist-preview");
        assertThat(browser.see(By.cssSelector(".frontdesk-dialog")).getText())
                .contains("To " + email + ", in English", "We have a question about your request");
        assertThat(customer.messages(email)).hasSizeLessThan(2);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.seeNoMore(By.cssSelector(".frontdesk-dialog"));
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Preview the e-mail");
        browser.waitFor(page -> draft().contains("We open at 8."));
    }

    @Test
    void whereNothingWaitsTheButtonSaysSo(Browser browser) {
        customer.withdraws(reference);
        browser.signInToTasklist(port, "officer", "Find a request");

        browser.click(NEXT);

        browser.see(By.xpath("//*[contains(text(), 'Nothing is waiting')]"));
        browser.screenshot("tasklist-nothing-waits");
    }

    private static int bottom(WebElement element) {
        return element.getLocation().getY() + element.getSize().getHeight();
    }

    private static By said(String words) {
        return By.xpath("//*[contains(@class, 'frontdesk-draft')][starts-with(., '" + words + "')]");
    }

    private String draft() {
        return FrontdeskHttpClient.as("officer", port)
                .get("/api/v1/tasks/" + task + "/draft")
                .text();
    }
}
