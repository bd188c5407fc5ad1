package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An officer meets words and controls in Tasklist that work: at the field, without a mouse, in either language. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class TasklistControlsInBrowser extends OneTaskInTasklist {
    private static final By COMPLETE = By.xpath("//button[normalize-space() = 'Complete']");
    private static final By CARDS = By.cssSelector(".tasks-list li.task a");

    @Test
    void aRefusalStandsAtItsFieldAndHoldsUpNothing(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");
        browser.click(NEXT);
        browser.click(MORE_NEEDED);

        browser.click(COMPLETE);
        browser.see(refusal("Write the question for the customer."));
        browser.screenshot("tasklist-refused-at-the-field");
        assertThat(browser.see(COMPLETE).isEnabled()).isTrue();
        browser.see(QUESTION).sendKeys("Which day suits you?");
        browser.seeNoMore(refusal("Write the question for the customer."));
        browser.click(COMPLETE);
        browser.see(refusal("Choose how to ask the customer: by e-mail or by phone."));
        browser.click(By.xpath("//label[normalize-space() = 'By e-mail']"));
        browser.click(COMPLETE);

        browser.waitFor(page -> customer.status(reference).equals("WAITING_FOR_CUSTOMER"));
    }

    @Test
    void aTaskIsOpenedTakenFilledInAndCompletedWithoutAMouse(Browser browser) {
        String second = customer.asks(UUID.randomUUID() + "@example.org");
        browser.signInToTasklist(port, "officer", "Find a request");

        tabTo(browser, By.partialLinkText("Review: routine"));
        press(browser, Keys.ENTER);
        browser.see(CARDS);
        tabTo(browser, CARDS);
        press(browser, Keys.ENTER);
        browser.see(MORE_NEEDED);
        press(browser, Keys.chord(Keys.CONTROL, Keys.ALT, "c"));
        browser.waitFor(page -> holder().equals("officer"));
        browser.waitFor(
                page -> page.findElement(radio("More information needed")).isEnabled());
        tabTo(browser, radio("More information needed"));
        press(browser, Keys.SPACE);
        browser.see(QUESTION);
        tabTo(browser, QUESTION);
        press(browser, "Which day suits you?");
        tabTo(browser, radio("By e-mail"));
        press(browser, Keys.SPACE);
        tabTo(browser, COMPLETE);
        press(browser, Keys.ENTER);

        browser.waitFor(page -> customer.status(reference).equals("WAITING_FOR_CUSTOMER"));
        browser.waitFor(page -> page.switchTo()
                .activeElement()
                .findElement(By.xpath("ancestor::li[contains(@class, 'task')]"))
                .getText()
                .contains(second));
        assertThat(browser.driver()
                        .findElement(By.className("frontdesk-announcer"))
                        .getAttribute("textContent"))
                .isEqualTo("The task is completed. Next in the list: Review the request.");
        browser.screenshot("tasklist-by-keyboard");
        customer.withdraws(second);
    }

    @Test
    void whoPrefersSpanishChoosesItOnce(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");

        browser.click(By.linkText("Español"));
        browser.see(By.partialLinkText("Siguiente para mí"));
        browser.driver().navigate().refresh();
        browser.click(By.partialLinkText("Siguiente para mí"));
        browser.see(By.xpath("//button[normalize-space() = 'Completar']"));
        browser.screenshot("tasklist-spanish");
        assertThat(browser.see(By.tagName("html")).getAttribute("lang")).isEqualTo("es");

        browser.click(By.linkText("English"));
        browser.see(NEXT);
    }

    @Test
    void aNoteIsLeftFromTheTaskAndReadThere(Browser browser) {
        browser.signInToTasklist(port, "officer", "Find a request");
        browser.click(NEXT);
        browser.see(MORE_NEEDED);
        assertThat(browser.driver().findElements(By.cssSelector(".createCommentLink, .reset-due-date, .groups a")))
                .isEmpty();

        browser.click(By.xpath("//button[normalize-space() = 'Add a note']"));
        browser.see(By.id("frontdesk-note")).sendKeys("Her brother calls back.");
        browser.click(By.xpath("//button[normalize-space() = 'Save the note']"));

        browser.see(By.xpath("//td[contains(., 'Her brother calls back.')]"));
        browser.screenshot("tasklist-note");
    }

    private static By refusal(String sentence) {
        return By.xpath("//*[contains(@class, 'fjs-form-field-error')][. = '" + sentence + "']");
    }

    private static By radio(String label) {
        return By.xpath("//label[normalize-space() = '" + label + "']//input");
    }

    private static void press(Browser browser, CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    /** As often as it takes somebody who goes through the whole page. */
    private static void tabTo(Browser browser, By what) {
        WebElement there = browser.see(what);
        for (int times = 0; times < 150; times++) {
            if (browser.driver().switchTo().activeElement().equals(there)) {
                return;
            }
            press(browser, Keys.TAB);
        }
        throw new AssertionError("No key leads to " + what);
    }
}
