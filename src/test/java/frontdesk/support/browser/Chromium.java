package frontdesk.support.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Browser} of its own, closed after it, with a picture of what it showed where the test failed.
 * Where Chromium or its driver is missing the test is skipped, and fails in CI ({@code CI=true}). Nothing is ever
 * downloaded.
 */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    private final Optional<Path> browser;
    private final Optional<Path> driver;
    private final boolean inCi;

    public Chromium() {
        this(
                Stream.concat(
                                Stream.of("/usr/bin"),
                                Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                        .map(Path::of)
                        .toList(),
                "true".equals(System.getenv("CI")));
    }

    /** @param folders where to look */
    Chromium(List<Path> folders, boolean inCi) {
        this.browser =
                BROWSERS.stream().flatMap(name -> find(name, folders).stream()).findFirst();
        this.driver = find("chromedriver", folders);
        this.inCi = inCi;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean isThere = browser.isPresent() && driver.isPresent();
        return isThere || inCi
                ? ConditionEvaluationResult.enabled("Chromium is here, or must be")
                : ConditionEvaluationResult.disabled(missing());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Browser.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = ofTestClass(context).getOrComputeIfAbsent(Browser.class, type -> start(), Browser.class);
        browser.forget();
        return browser;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browser open = ofTestClass(context).get(Browser.class, Browser.class);
        if (open != null && context.getExecutionException().isPresent()) {
            open.screenshot("failed-" + context.getRequiredTestMethod().getName());
        }
    }

    /** One for all tests of a class, which all log in with the same account. */
    private static ExtensionContext.Store ofTestClass(ExtensionContext test) {
        return test.getParent().orElse(test).getStore(NAMESPACE);
    }

    private Browser start() {
        try {
            return Browser.start(
                    browser.orElseThrow(() -> new IllegalStateException(missing())),
                    driver.orElseThrow(() -> new IllegalStateException(missing())),
                    Files.createTempDirectory("frontdesk-chromium"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String missing() {
        return "Missing for browser tests: %s%s; ./verify installs them on Debian"
                .formatted(browser.isPresent() ? "" : "chromium ", driver.isPresent() ? "" : "chromedriver");
    }

    private static Optional<Path> find(String name, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
