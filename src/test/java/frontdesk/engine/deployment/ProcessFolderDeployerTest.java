package frontdesk.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Prevents that a restart overwrites what an analyst has published, on H2. */
class ProcessFolderDeployerTest extends ProcessFolderDeployerRules {
    @Override
    String database() {
        return "jdbc:h2:mem:folder-deployment;LOCK_TIMEOUT=10000";
    }

    @Test
    void aFolderThatWasNotTriedLeavesTheVersionInForce(@TempDir Path root) throws IOException {
        start(node, shipped("First"));
        lays(shipped("Untried"), root);
        ProcessEngine demanding = demanding("demanding", database());

        new ProcessFolderDeployer(demanding, folders(root)).afterSingletonsInstantiated();

        assertThat(published()).isEqualTo("First v1");
        demanding.close();
    }

    @Test
    void withoutAVersionInForceTheStartSaysHowToTryIt(@TempDir Path root) throws IOException {
        lays(shipped("Untried"), root);
        ProcessEngine demanding = demanding("demanding-alone", database());
        var start = new ProcessFolderDeployer(demanding, folders(root));

        assertThatThrownBy(start::afterSingletonsInstantiated).hasMessage("try it");
        demanding.close();
    }

    private static BundledProcessFolders folders(Path root) {
        return new BundledProcessFolders(
                new PathMatchingResourcePatternResolver(), root.toUri().toString());
    }

    private static void lays(BundledProcessFolder folder, Path root) throws IOException {
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            Path place = root.resolve(file.getKey().endsWith(".form") ? "forms" : "processes")
                    .resolve(folder.slug());
            Files.createDirectories(place);
            Files.write(place.resolve(file.getKey()), file.getValue());
        }
    }

    /** A node that lets nothing in. */
    private static ProcessEngine demanding(String name, String database) {
        Deployer refusal = deployment -> {
            if (deployment.isNew()) {
                throw new UntriedDeploymentException("try it", "visit.bpmn", List.of());
            }
        };
        var engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setCustomPreDeployers(List.of(refusal));
        return engine.setProcessEngineName(name)
                .setJdbcUrl(database)
                .setDatabaseSchemaUpdate("false")
                .buildProcessEngine();
    }
}
