package frontdesk.engine.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import frontdesk.engine.deployment.BundledProcessFolder;
import frontdesk.engine.deployment.ProcessFolderDeployer;
import frontdesk.engine.models.ModelHotDeployer.ModelsProperties;
import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.ports.operations.WorkingCopyStatus.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.springframework.util.FileSystemUtils;

/** Prevents that a mistake that was saved reaches customers, or that a sound save is passed over. */
class ModelHotDeployerTest {
    private static final OfflineModelValidator CHECKUP = OfflineModelValidator.ofThisVersion();
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final String CALLBACK = "processes/text-ahead-callback/text-ahead-callback.bpmn";

    @TempDir
    private Path desk;

    private final ProcessFolderDeployer deployment = mock(ProcessFolderDeployer.class);
    private ModelHotDeployer folders;

    @BeforeEach
    void theFlowsLieOnTheDesk() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("processes"), desk.resolve("processes"));
        FileSystemUtils.copyRecursively(Path.of("forms"), desk.resolve("forms"));
        folders = new ModelHotDeployer(new ModelsProperties(desk.toString()), CHECKUP, deployment, () -> NOW);
    }

    @Test
    void whatLiesThereAtTheStartIsLeftAlone() {
        looks(2);

        verify(deployment, never()).deploy(ArgumentMatchers.any());
        assertThat(folders.saved()).isEmpty();
    }

    @Test
    void aSoundModelIsPublishedWithItsTablesAndFormsOnce() {
        save(CALLBACK, model -> model.replace(">PT1H<", ">PT2H<"));
        looks(4);

        BundledProcessFolder published = published();
        assertThat(published.slug()).isEqualTo("text-ahead-callback");
        assertThat(published.files())
                .containsOnlyKeys(
                        "text-ahead-callback.bpmn",
                        "call-urgency.dmn",
                        "text-phrases.dmn",
                        "call-customer.form",
                        "read-replies.form");
        assertThat(folders.saved())
                .singleElement()
                .matches(Saved::published)
                .matches(save -> save.at().equals(NOW));
    }

    @Test
    void aFormIsPublishedAsWell() {
        save("forms/text-ahead-callback/call-customer.form", form -> form.replace("How did the call go?", "And?"));
        looks(2);

        assertThat(new String(published().files().get("call-customer.form"))).contains("And?");
    }

    @Test
    void aFileThatIsStillBeingWrittenIsWaitedFor() {
        save(CALLBACK, model -> model.substring(0, model.length() / 2));
        looks(1);
        save(CALLBACK, whole -> read(Path.of(CALLBACK)).replace(">PT1H<", ">PT2H<"));
        looks(2);

        assertThat(folders.saved()).singleElement().matches(Saved::published);
    }

    @Test
    void aMistakeIsNotPublishedAndIsNamedUntilItIsFixed() {
        save(CALLBACK, model -> model.replace(">PT1H<", ">1 hour<"));
        looks(2);

        verify(deployment, never()).deploy(ArgumentMatchers.any());
        assertThat(folders.saved()).singleElement().satisfies(save -> {
            assertThat(save.published()).isFalse();
            assertThat(save.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.element()).isEqualTo("hour-passed (\"No answer in an hour\")");
                assertThat(finding.message()).contains("'1 hour' cannot be read as a time");
                assertThat(finding.blocking()).isTrue();
            });
        });

        save(CALLBACK, model -> model.replace(">1 hour<", ">PT3H<"));
        looks(2);

        assertThat(new String(published().files().get("text-ahead-callback.bpmn")))
                .contains(">PT3H<");
        assertThat(folders.saved()).singleElement().matches(Saved::published);
    }

    @Test
    void aModelThatIsGoneIsMissed() throws IOException {
        Files.delete(desk.resolve(CALLBACK));
        looks(2);

        verify(deployment, never()).deploy(ArgumentMatchers.any());
        assertThat(folders.saved().get(0).findings().get(0).message()).contains("is missing");
    }

    private BundledProcessFolder published() {
        var published = ArgumentCaptor.forClass(BundledProcessFolder.class);
        verify(deployment).deploy(published.capture());
        return published.getValue();
    }

    private void looks(int times) {
        for (int look = 0; look < times; look++) {
            folders.look();
        }
    }

    private void save(String file, UnaryOperator<String> change) {
        try {
            Files.writeString(desk.resolve(file), change.apply(read(desk.resolve(file))));
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
