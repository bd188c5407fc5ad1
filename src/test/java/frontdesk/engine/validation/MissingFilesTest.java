package frontdesk.engine.validation;

import static frontdesk.engine.validation.PlantedFiles.FORM;
import static frontdesk.engine.validation.PlantedFiles.MODEL;
import static frontdesk.engine.validation.PlantedFiles.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.MissingFiles;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Prevents that publishing one changed file leaves a flow without the others. */
@Execution(ExecutionMode.CONCURRENT)
class MissingFilesTest {
    private final PlantedFiles current = new PlantedFiles();

    @Test
    void aModelAloneIsCompletedByItsTablesAndForms() {
        assertThat(missingFrom(new PlantedFiles().without(TABLE).without(FORM))).containsExactlyInAnyOrder(TABLE, FORM);
    }

    @Test
    void aTableAloneIsCompletedByItsModelAndWhatThatNeeds() {
        assertThat(missingFrom(new PlantedFiles().without(MODEL).without(FORM))).containsExactlyInAnyOrder(MODEL, FORM);
    }

    @Test
    void aWholeFlowLacksNothing() {
        assertThat(missingFrom(new PlantedFiles())).isEmpty();
    }

    @Test
    void whatTheNewModelNoLongerUsesIsNotBroughtBack() {
        var withoutItsTask = new PlantedFiles()
                .change(MODEL, "bpmn:userTask", "bpmn:manualTask")
                .without(TABLE)
                .without(FORM);

        assertThat(missingFrom(withoutItsTask)).containsExactly(TABLE);
    }

    @Test
    void aTableThatOnlyCodeReadsGoesAlong() {
        var flow = new RealFlow("text-ahead-callback");
        SortedMap<String, byte[]> model = flow.files();
        model.keySet().retainAll(Set.of("text-ahead-callback.bpmn"));

        assertThat(new MissingFiles(
                                "text-ahead-callback", new DeploymentFiles(model), new DeploymentFiles(flow.files()))
                        .files()
                        .keySet())
                .containsExactlyInAnyOrder(
                        "call-customer.form", "call-urgency.dmn", "read-replies.form", "text-phrases.dmn");
    }

    @Test
    void anotherModelIsNotTouched() {
        assertThat(missingFrom(new PlantedFiles().without(TABLE).without(FORM).rename(MODEL, "my-idea.bpmn")))
                .isEmpty();
    }

    private Set<String> missingFrom(PlantedFiles sent) {
        return new MissingFiles(
                        "visit-request",
                        DeploymentFiles.of(sent.deployment()),
                        DeploymentFiles.of(current.deployment()))
                .files()
                .keySet();
    }
}
