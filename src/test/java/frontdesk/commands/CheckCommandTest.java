package frontdesk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.flow.FlowGapFinder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CheckCommandTest {
    private static final Path MODEL = Path.of("processes/text-ahead-callback/text-ahead-callback.bpmn");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path desk;

    @Test
    void soundFoldersAreCountedAndTheCommandSucceeds() {
        assertThat(check("processes")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).matches("All \\d+ files are sound\\.\\R");
    }

    @Test
    void eachFindingSaysFileElementLabelAndHowToFixIt() throws IOException {
        Path draft = Files.writeString(
                desk.resolve("text-ahead-callback.bpmn"),
                Files.readString(MODEL)
                        .replace(
                                "name=\"Call the customer\" camunda:candidateGroups=\"${callQueue}\"",
                                "name=\"Call the customer\""));

        assertThat(check(draft.toString())).isOne();
        List<String> lines = Files.readAllLines(draft);
        int line = IntStream.range(0, lines.size())
                .filter(number -> lines.get(number).contains("<userTask id=\"call-customer\""))
                .findFirst()
                .orElseThrow();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "%s:%d:%d: ERROR: call-customer (\"Call the customer\"): nobody is to do it; give it a candidate group"
                                .formatted(
                                        Path.of("").toAbsolutePath().relativize(draft),
                                        line + 1,
                                        lines.get(line).indexOf('<') + 1),
                        "1 errors, 0 warnings in 1 files.");
    }

    @Test
    void whatIsOnlyToBeLookedAtDoesNotFail() throws IOException {
        Path draft = Files.writeString(
                desk.resolve("text-ahead-callback.bpmn"),
                Files.readString(MODEL)
                        .replaceAll("(?s)<bpmndi:BPMNEdge id=\"to-declined-edge\".*?</bpmndi:BPMNEdge>", ""));

        assertThat(check(draft.toString())).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(": WARNING: ")
                .contains("is not in the picture");
    }

    @Test
    void aFlowThatLacksAFormIsNotCompletedBehindTheAnalystsBack() throws IOException {
        Path flow = Files.createDirectories(desk.resolve("processes/text-ahead-callback"));
        Files.copy(MODEL, flow.resolve(MODEL.getFileName()));

        assertThat(check(flow.toString())).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("its form call-customer.form is not deployed with the model; deploy both together");
    }

    @Test
    void aFlowWithoutScenariosIsNotSound() throws IOException {
        Path flow = Files.createDirectories(desk.resolve("processes/text-ahead-callback"));
        Files.copy(MODEL, flow.resolve(MODEL.getFileName()));

        assertThat(check(flow.toString())).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("processes/text-ahead-callback/text-ahead-callback.feature: ERROR: is missing;");
    }

    @Test
    void aScenarioSaysWhatComesOfIt() throws IOException {
        Path flow = Files.createDirectories(desk.resolve("processes/text-ahead-callback"));
        Files.copy(MODEL, flow.resolve(MODEL.getFileName()));
        Files.writeString(flow.resolve("text-ahead-callback.feature"), """
                Feature: Callbacks
                  Scenario: Asked
                    Given it is Tuesday 10:00
                """);

        assertThat(check(flow.toString())).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("text-ahead-callback.feature:2: ERROR: the scenario 'Asked' says not what comes of it;");
    }

    @Test
    void aFolderAmongTheFlowsThatHasNoCodeIsNoDraft() throws IOException {
        Path folder = Files.createDirectories(desk.resolve("processes/pay-a-fee"));
        Files.writeString(
                folder.resolve("pay-a-fee.bpmn"),
                Files.readString(MODEL).replace("id=\"text-ahead-callback\"", "id=\"pay-a-fee\""));

        assertThat(check(folder.toString())).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "processes/pay-a-fee/pay-a-fee.feature: ERROR: is missing",
                        "src/main/java/frontdesk/flows/payafee/process: ERROR: has no variables",
                        "src/main/resources/messages/pay-a-fee: ERROR: has no messages",
                        "src/main/java/frontdesk/flows/payafee/process: ERROR: has no data contract",
                        "src/main/java/frontdesk/flows/payafee/web: ERROR: has no start handler",
                        "src/main/resources/timeline/pay-a-fee_es.properties: ERROR: is missing");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        assertThat(check("process")).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("There is no process; ");
    }

    private int check(String path) {
        return new CheckCommand(
                        OfflineModelValidator::ofThisVersion,
                        FlowGapFinder::ofThisVersion,
                        new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of(path));
    }
}
