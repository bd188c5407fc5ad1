package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The demo's page keeps to what can be checked by machine of WCAG 2.2 AA. */
@RunningFrontdesk
@TestPropertySource(properties = "frontdesk.demo.sample-requests=true")
@ExtendWith(Chromium.class)
class DemoPageForEveryoneIT {
    private static final List<String> WCAG_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openThePage(Browser browser) {
        this.browser = browser;
        browser.open("http://officer:officer-demo-2026@localhost:" + port + "/demo");
        browser.see(By.cssSelector("#texts li"));
        browser.see(By.cssSelector("#mail h3"));
    }

    @Test
    void nobodyIsShutOutOnADeskOrOnANarrowPhoneInDarkColours() {
        assertThat(breaches()).isEmpty();

        browser.asOnAPhone(360, 740);
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));

        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(breaches()).isEmpty();
    }

    @Test
    void aPageThatShutsPeopleOutIsCaught() {
        browser.driver()
                .executeScript("document.getElementById('words').removeAttribute('placeholder');"
                        + "document.querySelector('label[for=words]').remove()");

        assertThat(breaches()).singleElement().asString().startsWith("label: ").contains("id=\"words\"");
    }

    private List<String> breaches() {
        return new AxeBuilder()
                .withTags(WCAG_AA).analyze(browser.driver()).getViolations().stream()
                        .flatMap(DemoPageForEveryoneIT::described)
                        .toList();
    }

    private static Stream<String> described(Rule rule) {
        return rule.getNodes().stream().map(CheckedNode::getHtml).map(element -> rule.getId() + ": " + element);
    }
}
