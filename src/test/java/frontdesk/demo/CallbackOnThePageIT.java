package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * What a newcomer does in a minute: ask for a callback, let the first text pass, say yes to the second, and call. An
 * application of its own: the engine's interface answers with the engine that the JVM has registered last.
 */
@RunningFrontdesk
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:callback-page;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
@ExtendWith(Chromium.class)
class CallbackOnThePageIT {
    private static final String PHONE = "+12025550117";
    private static final By OURS = By.cssSelector("#texts li:not(.mine)");

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Test
    void aNewcomerPlaysBothAttemptsAndTheOfficerCalls(Browser browser) {
        new HolidayFreeWeek(new PortalClient(port), day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.TUESDAY, "10:00");
        browser.open("http://officer:officer-demo-2026@localhost:" + port + "/demo");

        asksForACallback(browser);
        textsAre(browser, 1);
        browser.click(By.cssSelector("[data-advance=PT1H]"));
        browser.see(By.xpath("//p[@id='clock-status'][starts-with(., 'It is now Tuesday')]"));
        assertThat(new CallbackCustomerClient(port, PHONE).texts()).hasSize(1);
        browser.click(By.id("next-morning"));
        textsAre(browser, 2);
        replies(browser, "YES");
        assertThat(new CallbackCustomerClient(port, PHONE).texts()).hasSize(2);
        browser.screenshot("demo-callback");
        looksRightOnAPhone(browser);

        callsInTasklist(browser, referenceOf(browser));
    }

    @Test
    void aVisitorTakesAnyPhoneInHandAndAsksForHelp(Browser browser) {
        browser.open("http://officer:officer-demo-2026@localhost:" + port + "/demo");

        new Select(browser.see(By.id("number"))).selectByVisibleText("Another number…");
        browser.see(By.id("other-number")).sendKeys("+12025550124" + Keys.ENTER);
        replies(browser, "HELP");

        textsAre(browser, 1);
    }

    private void asksForACallback(Browser browser) {
        WebElement phone = browser.see(By.id("caller-phone"));
        phone.clear();
        phone.sendKeys(PHONE);
        browser.click(By.xpath("//button[. = 'Text me ahead of the call']"));
        browser.see(By.xpath("//p[@id='ask-status'][starts-with(., 'Your request is CB-')]"));
    }

    private static void textsAre(Browser browser, int count) {
        browser.waitFor(page -> page.findElements(OURS).size() == count);
    }

    private static void replies(Browser browser, String words) {
        browser.see(By.id("words")).sendKeys(words + Keys.ENTER);
        browser.see(By.xpath("//ol[@id='texts']/li[contains(@class, 'mine')][contains(., '" + words + "')]"));
    }

    private static String referenceOf(Browser browser) {
        return browser.see(By.id("ask-status")).getText().replaceAll(".*(CB-[0-9A-Z-]+).*", "$1");
    }

    private static void looksRightOnAPhone(Browser browser) {
        browser.asOnAPhone(360, 740);
        browser.driver().executeScript("document.getElementById('ask').scrollIntoView()");
        browser.screenshot("demo-callback-narrow");
        assertThat(browser.scrollsSideways()).as("scrolls sideways").isFalse();
        browser.asOnADesk();
    }

    private void callsInTasklist(Browser browser, String reference) {
        browser.signInToTasklist(port, "officer", "Calls");
        browser.click(By.partialLinkText("Calls"));
        By card = By.xpath("//*[contains(@class, 'tasks-list')]//li[contains(., '" + reference + "')]");
        browser.click(card);
        browser.click(By.cssSelector(".claim"));
        theFormTellsAll(browser);
        browser.screenshot("tasklist-call");
        browser.click(By.xpath("//label[normalize-space() = 'I spoke with the customer']"));
        browser.click(By.xpath("//button[normalize-space() = 'Complete']"));
        browser.waitFor(page ->
                new CallbackCustomerClient(port, PHONE).outcome(reference).equals("CUSTOMER_REACHED"));
        browser.seeNoMore(card);
    }

    private static void theFormTellsAll(Browser browser) {
        browser.see(By.cssSelector("a[href='tel:" + PHONE + "']"));
        List.of(
                        "Ana Perez",
                        "English",
                        "Case status",
                        "the customer said yes to our text and expects the call",
                        "No receipt number was given, so no case was looked up.")
                .forEach(line -> browser.see(By.xpath("//p[contains(., '" + line + "')]")));
        browser.see(By.xpath("//tr[contains(., 'Text 1')]/following::tr[contains(., 'Text 2')]"
                + "/following::tr[contains(., 'Customer')][contains(., 'YES')]"));
    }
}
