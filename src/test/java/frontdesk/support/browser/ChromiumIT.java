package frontdesk.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

@ExtendWith(Chromium.class)
class ChromiumIT {
    @Test
    void aPageIsOpenedUsedAndPictured(Browser browser, @TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <button onclick="document.querySelector('p').textContent = 'Hello'; this.remove()">Greet</button><p></p>
                """);

        browser.open(page.toUri().toString());
        browser.click(By.tagName("button"));
        browser.seeNoMore(By.tagName("button"));

        assertThat(browser.see(By.tagName("p")).getText()).isEqualTo("Hello");
        assertThat(browser.screenshot("chromium-works")).isNotEmptyFile();
    }
}
