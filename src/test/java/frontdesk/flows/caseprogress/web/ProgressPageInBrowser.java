package frontdesk.flows.caseprogress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page for the person, as it is seen, and held against WCAG 2.2 AA as far as a machine can. */
@RunningFrontdesk
@ExtendWith(Chromium.class)
class ProgressPageInBrowser {
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String JUST_FILED = "IOE0900000401";
    private static final String IN_SPANISH = "IOE0900000408";
    private static final String LONGEST = "IOE0900000409";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void onADesk(Browser browser) {
        this.browser = browser;
        await("the sample cases are learned from").until(this::isLearned);
        browser.asOnADesk();
    }

    /** An import has the node learn what is new, unless it is learning at that moment. */
    private boolean isLearned() {
        FrontdeskHttpClient.as("portal", port).postLines("/api/v1/cases/import", "\n");
        return FrontdeskHttpClient.as("officer", port)
                .get("/api/v1/progress/accuracy")
                .json()
                .path("forms")
                .findParents("atFiling")
                .stream()
                .anyMatch(form -> form.path("form").asText().equals("I-485") && form.hasNonNull("atFiling"));
    }

    @ParameterizedTest
    @CsvSource({JUST_FILED, IN_SPANISH, LONGEST, "IOE0999999999"})
    void nobodyIsShutOutOnADeskOrOnANarrowPhoneInDarkColours(String receiptNumber) {
        open(receiptNumber, "");
        browser.screenshot("progress-" + receiptNumber + "-desk");
        assertThat(breaches()).isEmpty();

        browser.asOnAPhone(320, 740);
        browser.screenshot("progress-" + receiptNumber + "-phone");
        assertThat(browser.scrollsSideways()).isFalse();
        colours("dark");
        browser.screenshot("progress-" + receiptNumber + "-dark");
        assertThat(breaches()).isEmpty();
        colours("light");
    }

    @Test
    void theDecisionComesFirstAndThePictureSaysTheSameAsTheList() {
        open(JUST_FILED, "");

        assertThat(text("h1")).isEqualTo("Where your N-400 stands");
        assertThat(text(".likely")).startsWith("Most likely around ");
        assertThat(text("main")).contains("Of 10 people with a case like yours, 8 get their decision between");
        assertThat(text("main")).contains("comparable N-400 cases").contains("This is an estimate, not a promise.");
        String picture = browser.driver().findElement(By.id("picture-text")).getDomProperty("textContent");
        assertThat(picture).startsWith("Received: ").contains(". Decision: Between ");
        assertThat(browser.driver().findElements(By.cssSelector("svg rect.range")))
                .hasSize(4);
        assertThat(browser.driver().findElements(By.cssSelector("ol li"))).hasSize(5);
    }

    @Test
    void thePersonsLanguageIsSpokenAndTheOtherOneIsALinkAway() {
        open(IN_SPANISH, "");
        assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("es");
        assertThat(text("h1")).isEqualTo("Cómo va su I-821");

        browser.click(By.linkText("English"));

        browser.waitFor(page -> page.findElement(By.tagName("h1")).getText().equals("Where your I-821 stands"));
    }

    @Test
    void whoWaitsLongerThanMostIsToldSoAndWhatToDo() {
        open(LONGEST, "?lang=en");

        assertThat(text("main")).contains("You have waited longer than most").contains("call the Contact Center");
    }

    @Test
    void aPageThatShutsPeopleOutIsCaught() {
        open(JUST_FILED, "");
        browser.driver()
                .executeScript("document.querySelector('svg').removeAttribute('aria-labelledby');"
                        + "document.querySelectorAll('svg title, svg desc').forEach(words => words.remove())");

        assertThat(breaches()).anyMatch(breach -> breach.startsWith("svg-img-alt"));
    }

    private void open(String receiptNumber, String query) {
        browser.open("http://portal:portal-demo-2026@localhost:%d/progress/%s%s".formatted(port, receiptNumber, query));
        browser.see(By.tagName("h1"));
    }

    private String text(String css) {
        return browser.driver().findElement(By.cssSelector(css)).getText();
    }

    private void colours(String scheme) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private List<String> breaches() {
        return new AxeBuilder()
                .withTags(WCAG_AA).analyze(browser.driver()).getViolations().stream()
                        .flatMap(ProgressPageInBrowser::described)
                        .toList();
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream().map(CheckedNode::getHtml).map(element -> rule.getId() + ": " + element);
    }
}
