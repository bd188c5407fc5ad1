package frontdesk.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What must hold of a start on every database: two nodes stand beside each other on it. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ProcessFolderDeployerRules {
    private static final BundledProcessFolder FIRST = shipped("First");
    private static final BundledProcessFolder SECOND = shipped("Second");

    ProcessEngine node;
    ProcessEngine otherNode;

    /** The address of an empty database. */
    abstract String database();

    @BeforeAll
    void startTwoNodesOnAnEmptyDatabase() {
        String database = database();
        node = node("node", database, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        otherNode = node("other-node", database, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    @AfterEach
    void nothingIsDeployed() {
        RepositoryService repository = node.getRepositoryService();
        repository.createDeploymentQuery().list().forEach(past -> repository.deleteDeployment(past.getId(), true));
    }

    @AfterAll
    void stop() {
        otherNode.close();
        node.close();
    }

    @Test
    void aFolderIsOneDeploymentWithItsFormsByNamesThatAreTheSameEverywhere() {
        ProcessFolderDeployer.deployIfNew(node, FIRST);

        var deployment = node.getRepositoryService().createDeploymentQuery().singleResult();
        assertThat(deployment.getName()).isEqualTo("visit");
        assertThat(node.getRepositoryService().getDeploymentResourceNames(deployment.getId()))
                .containsExactlyInAnyOrder("visit.bpmn", "greet.form");
    }

    @Test
    void aRestartDeploysNothing() {
        start(node, FIRST);
        start(node, FIRST);

        assertThat(published()).isEqualTo("First v1");
    }

    @Test
    void aRestartLeavesWhatAnAnalystHasPublished() {
        start(node, FIRST);
        publish("Better");
        start(node, FIRST);

        assertThat(published()).isEqualTo("Better v2");
    }

    @Test
    void aNewerVersionOfTheApplicationBringsItsModel() {
        start(node, FIRST);
        publish("Better");
        start(node, SECOND);

        assertThat(published()).isEqualTo("Second v3");
    }

    @Test
    void anOlderNodeThatRestartsBesideANewerOneDoesNotBringBackItsModel() {
        start(otherNode, FIRST);
        start(node, SECOND);
        start(otherNode, FIRST);

        assertThat(published()).isEqualTo("Second v2");
    }

    @Test
    void anOlderNodeDoesNotOverruleAnAnalystWhoPublishedAfterTheNewerOne() {
        start(otherNode, FIRST);
        start(node, SECOND);
        publish("Better");
        start(otherNode, FIRST);
        start(node, SECOND);

        assertThat(published()).isEqualTo("Better v3");
    }

    static void start(ProcessEngine engine, BundledProcessFolder folder) {
        ProcessFolderDeployer.deployIfNew(engine, folder);
    }

    private void publish(String name) {
        node.getRepositoryService()
                .createDeployment()
                .name("visit")
                .addString("visit.bpmn", model(name))
                .deploy();
    }

    String published() {
        var latest = node.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .singleResult();
        return latest.getName() + " v" + latest.getVersion();
    }

    private static ProcessEngine node(String name, String database, String schema) {
        return ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName(name)
                .setJdbcUrl(database)
                .setDatabaseSchemaUpdate(schema)
                .buildProcessEngine();
    }

    static BundledProcessFolder shipped(String name) {
        return new BundledProcessFolder(
                "visit",
                new TreeMap<>(Map.of(
                        "visit.bpmn", model(name).getBytes(StandardCharsets.UTF_8),
                        "greet.form", "{\"id\": \"greet\"}".getBytes(StandardCharsets.UTF_8))));
    }

    private static String model(String name) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess("visit")
                .name(name)
                .camundaHistoryTimeToLive(1)
                .startEvent("begin")
                .endEvent("end")
                .done());
    }
}
