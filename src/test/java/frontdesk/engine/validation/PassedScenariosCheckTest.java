package frontdesk.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.deployment.FilesFingerprint;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import frontdesk.ports.operations.ScenarioTrials;
import frontdesk.ports.operations.ScenarioTrials.Trial;
import frontdesk.support.fixture.ScenarioTrialsInMemory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Which files need a trial, and what is said where there was none or it failed. */
class PassedScenariosCheckTest {
    private static final CodeCatalog CODE = CodeCatalog.onClassPath();
    private static final String FLOW = "text-ahead-callback";
    private static final String MODEL = FLOW + ".bpmn";

    private final ScenarioTrialsInMemory trials = new ScenarioTrialsInMemory();

    @Test
    void whatTheApplicationBringsAlongWasTriedWhenItWasBuilt() {
        assertThat(finding(shipped(), true)).isEmpty();
    }

    @Test
    void aChangeOfOneLetterIsToBeTriedAndTheWayIsSaid() {
        Finding finding = finding(changed(), true).orElseThrow();

        assertThat(finding.isError()).isTrue();
        assertThat(finding.getMessage())
                .isEqualTo("text-ahead-callback.bpmn: its scenarios have not been played on these files; try them at"
                        + " /models, or with 'java -jar frontdesk.jar impact FILE', then publish them");
    }

    @Test
    void whereNoTrialIsDemandedItIsAWarning() {
        assertThat(finding(changed(), false).orElseThrow().isError()).isFalse();
    }

    @Test
    void whatHasPassedIsLetInAndNothingElse() {
        tried(changed(), Optional.empty());
        SortedMap<String, byte[]> oneMore = changed();
        oneMore.put(
                "call-customer.form", (text(oneMore.get("call-customer.form")) + " ").getBytes(StandardCharsets.UTF_8));

        assertThat(finding(changed(), true)).isEmpty();
        assertThat(finding(oneMore, true)).isPresent();
    }

    @Test
    void whatHasFailedIsKeptOutWithTheCauseWhoAndWhen() {
        tried(changed(), Optional.of("'No answer', Then the customer has got three texts: two"));

        assertThat(finding(changed(), true).orElseThrow().text())
                .startsWith(
                        "its scenarios failed on these files when ana tried them on Dec 1, 2026, 15:00 UTC: 'No answer',"
                                + " Then the customer has got three texts: two; correct the model or the scenario, try them at");
    }

    @Test
    void aTableThatCodeReadsIsToBeTriedUnderWhicheverName() {
        byte[] phrases = shipped().get("text-phrases.dmn");

        assertThat(finding(new TreeMap<>(Map.of("mine.dmn", phrases)), true)
                        .orElseThrow()
                        .file())
                .isEqualTo("mine.dmn");
    }

    @Test
    void aDraftHasNoScenarios() {
        var draft = new TreeMap<String, byte[]>();
        draft.put(
                "my-idea.bpmn",
                text(shipped().get(MODEL))
                        .replace("\"" + FLOW + "\"", "\"my-idea\"")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(finding(draft, true)).isEmpty();
    }

    @Test
    void aFlowUnderAnotherFileNameIsNoDraft() {
        SortedMap<String, byte[]> files = shipped();
        files.put("my-idea.bpmn", files.remove(MODEL));

        assertThat(finding(files, true)).isPresent();
    }

    private Optional<Finding> finding(SortedMap<String, byte[]> files, boolean demanded) {
        var beans = new StaticListableBeanFactory(Map.of("trials", trials));
        return new PassedScenariosCheck(CODE.beans(), beans.getBeanProvider(ScenarioTrials.class), demanded)
                .finding(new DeploymentFiles(files));
    }

    private void tried(SortedMap<String, byte[]> files, Optional<String> failure) {
        String fingerprint = FilesFingerprint.of(files);
        trials.keep(new Trial(fingerprint, FLOW, false, "ana", Instant.parse("2026-12-01T15:00:00Z"), failure));
    }

    private static SortedMap<String, byte[]> shipped() {
        return new RealFlow(FLOW).files();
    }

    private static SortedMap<String, byte[]> changed() {
        SortedMap<String, byte[]> files = shipped();
        files.put(
                MODEL,
                text(files.get(MODEL))
                        .replace("No answer in an hour", "No answer")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
