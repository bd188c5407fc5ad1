package frontdesk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import frontdesk.engine.paths.PathRecorder;
import frontdesk.support.RunningFrontdesk;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Prevents that a path of a flow is never tried before a customer does. Stands after the stories, whose application it
 * shares; of a flow whose stories were left out of this run it says nothing.
 */
@RunningFrontdesk
@Order(Integer.MAX_VALUE)
class EveryPathIsWalkedTest {
    @Autowired
    private PathRecorder paths;

    @Autowired
    private RepositoryService repository;

    @TestFactory
    Stream<DynamicTest> everyStepAndEveryWayOfTheFlow() {
        var flows = repository.createProcessDefinitionQuery().latestVersion().list();
        assertThat(flows).isNotEmpty();
        return flows.stream()
                .map(ProcessDefinition::getKey)
                .map(flow -> DynamicTest.dynamicTest(flow, () -> isWalked(flow)));
    }

    private void isWalked(String flow) {
        assumeThat(paths.hasSeen(flow)).as("the stories of %s ran", flow).isTrue();
        assertThat(paths.neverWalked(flow, repository))
                .as("never walked in %s", flow)
                .isEmpty();
    }
}
