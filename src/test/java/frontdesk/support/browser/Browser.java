package frontdesk.support.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/**
 * A Chromium without a window, with a profile of its own.
 *
 * @param driver for what the methods here do not cover
 * @param profile gone when the browser closes
 */
public record Browser(ChromeDriver driver, Path profile) implements ExtensionContext.Store.CloseableResource {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @param profile an empty folder */
    static Browser start(Path browser, Path driver, Path profile) {
        var options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-US",
                "--user-data-dir=" + profile);
        // Named by its file, since Selenium else goes and fetches one.
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        var chrome = new ChromeDriver(service, options);
        chrome.manage().window().setSize(new Dimension(1440, 1000));
        return new Browser(chrome, profile);
    }

    public void open(String address) {
        driver.get(address);
    }

    /** The element once it can be seen; fails after half a minute. */
    public WebElement see(By what) {
        return new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** Brings the element to the middle of the page, clear of bars, and clicks it; fails after half a minute. */
    public void click(By what) {
        waitFor(page -> {
            WebElement element = page.findElement(what);
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
    }

    /** Returns once no such element can be seen; fails after half a minute. */
    public void seeNoMore(By what) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.invisibilityOfElementLocated(what));
    }

    /** Looks again and again until this holds, whatever the page is missing meanwhile; fails after half a minute. */
    public void waitFor(Predicate<WebDriver> condition) {
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(condition::test);
    }

    /**
     * Signs in to Tasklist with a demo account. Tries again where the page, still building itself up, has swallowed what
     * was typed; not while it is signing in, since the session of a second sign-in ends the first.
     *
     * @param there the text of a link, without a number behind it, that is there once it is done
     */
    public void signInToTasklist(int port, String user, String there) {
        open("http://localhost:" + port + "/camunda/app/tasklist/default/");
        waitFor(page -> {
            if (!page.findElements(By.partialLinkText(there)).isEmpty()) {
                return true;
            }
            WebElement password = page.findElement(By.cssSelector("input[type='password']"));
            if (password.getAttribute("value").isEmpty()) {
                WebElement name = page.findElement(By.cssSelector("input[placeholder='Username']"));
                name.clear();
                name.sendKeys(user);
                password.sendKeys(user + "-demo-2026" + Keys.ENTER);
            }
            return false;
        });
    }

    /** Shows the page as a phone does, as narrow as a window cannot be. */
    public void asOnAPhone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    /** Shows the page in its window again. */
    public void asOnADesk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Whether something on the page is wider than the page. */
    public boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** Keeps a picture of the page as {@code target/screenshots/<name>.png}. */
    public Path screenshot(String name) {
        try {
            File picture = driver.getScreenshotAs(OutputType.FILE);
            Files.createDirectories(SCREENSHOTS);
            Path kept = SCREENSHOTS.resolve(name + ".png");
            Files.deleteIfExists(kept);
            return Files.move(picture.toPath(), kept);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** As if it had been started just now, except for the account that it is logged in with. */
    void forget() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        driver.manage().logs().get(LogType.BROWSER);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }
}
