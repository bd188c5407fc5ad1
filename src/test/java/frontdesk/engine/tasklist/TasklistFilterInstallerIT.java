package frontdesk.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.tasklist.TasklistFilter.Column;
import frontdesk.support.PostgreSqlServer;
import frontdesk.support.Race;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prevents that nodes which start together make a list twice, so that no node ever starts again. */
class TasklistFilterInstallerIT {
    private static final int ROUNDS = 10;

    private ProcessEngine node;
    private ProcessEngine otherNode;

    @BeforeEach
    void twoNodesOnAnEmptyDatabase() {
        String database = PostgreSqlServer.freshDatabase();
        node = node("node", database, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        otherNode = node("other-node", database, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    }

    @AfterEach
    void stop() {
        otherNode.close();
        node.close();
    }

    @Test
    void twoNodesThatStartAtOnceMakeEachListOnce() {
        for (int round = 1; round <= ROUNDS; round++) {
            TasklistFilter list = list("Round " + round, "As first made");
            Race.of(List.of(start(node, list), start(otherNode, list)));
        }

        assertThat(node.getFilterService().createFilterQuery().count()).isEqualTo(ROUNDS);
        assertThat(node.getAuthorizationService()
                        .createAuthorizationQuery()
                        .groupIdIn("supervisor")
                        .count())
                .isEqualTo(ROUNDS);
    }

    @Test
    void aLaterStartBringsTheListUpToDate() {
        new TasklistFilterInstaller(node, List.of(list("Reviews", "Old words"))).offerAll();
        new TasklistFilterInstaller(node, List.of(list("Reviews", "New words"))).offerAll();

        assertThat(node.getFilterService().createFilterQuery().singleResult().getProperties())
                .containsEntry("description", "New words");
    }

    private static Callable<TasklistFilter> start(ProcessEngine engine, TasklistFilter list) {
        return () -> {
            new TasklistFilterInstaller(engine, List.of(list)).offerAll();
            return list;
        };
    }

    private static TasklistFilter list(String name, String description) {
        return new TasklistFilter(
                name,
                description,
                1,
                List.of("supervisor"),
                TaskSelection.of("greet"),
                List.of(new Column("roomName", "Room")));
    }

    private static ProcessEngine node(String name, String database, String schema) {
        return ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName(name)
                .setJdbcUrl(database)
                .setDatabaseSchemaUpdate(schema)
                .buildProcessEngine();
    }
}
