package frontdesk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.ProcessFolder;
import frontdesk.scenarios.ScenarioRun;
import frontdesk.support.fixture.ShippedFlows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which scenarios are played, and on which files. What the playing itself says is told by the scenarios. */
class ScenariosCommandTest {
    private static final Path FLOW = Path.of("processes/text-ahead-callback");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path desk;

    @Test
    void aFlowInItsFoldersIsPlayedAsItLiesThereWithItsForms() {
        List<ProcessFolder> flows = ScenarioSources.among(List.of(FLOW));

        assertThat(flows).extracting(ProcessFolder::slug).containsExactly("text-ahead-callback");
        assertThat(flows.get(0).files())
                .containsOnlyKeys(
                        "text-ahead-callback.bpmn",
                        "text-ahead-callback.feature",
                        "call-urgency.dmn",
                        "text-phrases.dmn",
                        "call-customer.form",
                        "read-replies.form");
    }

    @Test
    void withoutArgumentsAllFlowsOfTheWorkingDirectoryArePlayed() {
        assertThat(ScenarioSources.among(List.of()))
                .extracting(ProcessFolder::slug)
                .containsExactlyElementsOf(ShippedFlows.keys())
                .contains("text-ahead-callback");
    }

    @Test
    void aSingleFileTakesThePlaceOfTheOneThatIsShipped() throws IOException {
        Path scenarios = Files.writeString(desk.resolve("text-ahead-callback.feature"), "Feature: Another");

        ProcessFolder flow = ScenarioSources.among(List.of(scenarios)).get(0);

        assertThat(flow.files().get("text-ahead-callback.feature")).asString().isEqualTo("Feature: Another");
        assertThat(flow.files().get("text-ahead-callback.bpmn"))
                .isEqualTo(Files.readAllBytes(FLOW.resolve("text-ahead-callback.bpmn")));
    }

    @Test
    void aModelThatTheGuardRefusesIsNamedAndNotPlayed() throws IOException {
        Path draft = Files.writeString(
                desk.resolve("text-ahead-callback.bpmn"),
                Files.readString(FLOW.resolve("text-ahead-callback.bpmn"))
                        .replace(
                                "name=\"Call the customer\" camunda:candidateGroups=\"${callQueue}\"",
                                "name=\"Call the customer\""));

        assertThat(run(draft.toString(), "--report=" + desk.resolve("report"))).isOne();
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "ERROR   text-ahead-callback.bpmn: call-customer (\"Call the customer\"): nobody is to do it");
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Nothing was played. Report: ");
        assertThat(desk.resolve("report/index.html")).isRegularFile();
    }

    @Test
    void scenariosThatShowNothingAreNotPlayed() throws IOException {
        Path scenarios = Files.writeString(desk.resolve("text-ahead-callback.feature"), "Feature: Another");

        assertThat(run(scenarios.toString(), "--report=" + desk.resolve("report")))
                .isOne();
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("ERROR   processes/text-ahead-callback/text-ahead-callback.feature: holds no scenario;");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        assertThat(run("process")).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("There is no process; ");
    }

    @Test
    void aFolderWithoutFlowsIsSaidToBeEmpty() {
        assertThat(run(desk.toString())).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("There is nothing to play; ");
    }

    private int run(String... arguments) {
        return new ScenariosCommand(
                        new ScenarioRun(Object.class),
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }
}
