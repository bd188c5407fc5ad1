package frontdesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The scenarios of all flows, each a test of its own, played in one run as the command plays them; its report stays in
 * {@code target/scenarios}. Prevents that a path of a flow is never tried before a customer does.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScenariosTest {
    private static final Path REPORT = Path.of("target/scenarios");

    private static final Pattern ASKS_ELSEWHERE =
            Pattern.compile("<(?:script|link|img|iframe)\\b[^>]{0,200}(?:src|href)=\"(?!data:)[^\"]{0,99}");
    private static final Pattern UNFILLED = Pattern.compile("/\\*(?:viewer|viewer-style|style|script|results)\\*/");

    private static ScenarioRunResult result;

    @BeforeAll
    static void playThemAll() throws IOException, InterruptedException {
        Files.createDirectories(REPORT);
        Files.deleteIfExists(REPORT.resolve("results.json"));
        assertThat(new ScenarioJvm(Duration.ofMinutes(5)).play(Path.of("processes"), REPORT))
                .as("ended by itself")
                .isTrue();
        result = new ScenarioReport(REPORT).read();
        assertThat(result.refused()).isEmpty();
    }

    @TestFactory
    Stream<DynamicContainer> everyScenarioGoesAsTold() {
        return result.flows().stream()
                .map(flow -> DynamicContainer.dynamicContainer(
                        flow.slug(),
                        flow.scenarios().stream()
                                .map(told -> DynamicTest.dynamicTest(
                                        told.name(),
                                        () -> assertThat(told.failure())
                                                .as("%s:%d", told.file(), told.line())
                                                .isEmpty()))));
    }

    @TestFactory
    Stream<DynamicTest> everyStepAndEveryWayIsWalked() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("processes"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream()
                    .map(slug -> DynamicTest.dynamicTest(
                            slug, () -> assertThat(flow(slug).neverWalked()).isEmpty()));
        }
    }

    @Test
    void withoutOneScenarioAPathIsMissingAndNamed() {
        FlowScenarioResult callback = flow("text-ahead-callback");
        List<ScenarioExecution> others = callback.scenarios().stream()
                .filter(scenario -> !scenario.name().startsWith("Withdrawn"))
                .toList();

        assertThat(others).hasSize(callback.scenarios().size() - 1);
        assertThat(new FlowScenarioResult(callback.slug(), callback.model(), callback.elements(), others).neverWalked())
                .extracting(Object::toString)
                .contains("customer-withdrew (\"Customer withdrew\")", "to-withdrawn");
    }

    @Test
    void theReportNeedsNothingBesideIt() throws IOException {
        String page = Files.readString(new ScenarioReport(REPORT).page());

        assertThat(page.contains("Nobody answers twice")).isTrue();
        assertThat(ASKS_ELSEWHERE.matcher(page).results().map(MatchResult::group))
                .isEmpty();
        assertThat(UNFILLED.matcher(page).results().map(MatchResult::group)).isEmpty();
    }

    private static FlowScenarioResult flow(String slug) {
        return result.flows().stream()
                .filter(flow -> flow.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError(slug + " has no scenarios"));
    }
}
