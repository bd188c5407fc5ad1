package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.messages.RenderedMessage;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.support.browser.Browser;
import frontdesk.support.browser.Chromium;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoWorld
@ExtendWith(Chromium.class)
class DemoPageIT {
    @LocalServerPort
    private int port;

    @Autowired
    private DeliveryChannel localInboxChannel;

    private Browser browser;

    @BeforeEach
    void openThePage(Browser browser) {
        this.browser = browser;
        browser.open("http://officer:officer-demo-2026@localhost:" + port + "/demo");
    }

    @Test
    void aVisitorMovesTheClockOnByAnHour() {
        browser.click(By.cssSelector("[data-advance=PT1H]"));

        browser.see(By.xpath("//p[@id='clock-status'][starts-with(., 'It is now Monday, January 5, 2026 at 11:0')]"));
    }

    @Test
    void aNewMessageArrivesByItselfAndIsShownAsItWasWritten() {
        localInboxChannel.deliver(new RenderedMessage(
                "page",
                Channel.EMAIL,
                "ana@example.org",
                Language.ES,
                "<b>Hola</b>",
                "Primera línea\n<script>alert(1)</script>\n",
                List.of()));

        browser.click(By.xpath("//button[@data-id][contains(., '<b>Hola</b>')]"));
        browser.see(By.xpath("//article[@id='mail']/h3[@lang='es'][. = '<b>Hola</b>']"));
        assertThat(browser.see(By.cssSelector("#mail .body")).getText())
                .isEqualTo("Primera línea\n<script>alert(1)</script>");
        browser.screenshot("demo-page");
    }
}
