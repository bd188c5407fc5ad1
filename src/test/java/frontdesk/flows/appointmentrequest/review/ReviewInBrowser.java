package frontdesk.flows.appointmentrequest.review;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer decides about a request in Tasklist, as officers do: with a browser. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class ReviewInBrowser {
    private static final By TIME = By.xpath("//label[starts-with(normalize-space(), 'Date and time')]/..//input");

    @LocalServerPort
    private int port;

    @Test
    void anOfficerClaimsARequestBooksASlotAndTheTaskIsGone(Browser browser) {
        PortalClient customer = new PortalClient(port);
        String reference = customer.asks("tasklist@example.org");
        browser.signInToTasklist(port, "officer", "Review: routine");

        browser.click(By.partialLinkText("Review: routine"));
        browser.click(card(reference));
        browser.click(By.cssSelector(".claim"));
        browser.see(By.xpath("//*[contains(text(), 'tasklist@example.org')]"));
        browser.click(By.xpath("//label[normalize-space() = 'Appointment needed']"));
        choosesAFreeTime(browser);
        browser.screenshot("tasklist-decision");
        browser.click(By.xpath("//button[normalize-space() = 'Complete']"));

        browser.waitFor(page -> customer.status(reference).equals("SCHEDULED"));
        browser.seeNoMore(card(reference));
        customer.momentPasses();
        assertThat(customer.subjects("tasklist@example.org")).hasSize(2);
    }

    /** The office is chosen already: the one that serves the customer's ZIP code. */
    private static void choosesAFreeTime(Browser browser) {
        browser.click(TIME);
        browser.see(TIME).sendKeys("AM");
        browser.see(By.cssSelector(".fjs-dropdownlist-item"));
        browser.see(TIME).sendKeys(Keys.ENTER);
    }

    private static By card(String reference) {
        return By.xpath("//*[contains(@class, 'tasks-list')]//li[contains(., '" + reference + "')]");
    }
}
