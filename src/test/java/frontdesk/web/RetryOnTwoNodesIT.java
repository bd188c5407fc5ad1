package frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import frontdesk.engine.LooseWork;
import frontdesk.ports.NeedsAnOperator;
import frontdesk.ports.StuckSteps;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator asks one node, and another does the work: the answer tells all the same what became of it. */
class RetryOnTwoNodesIT {
    private static final int MANY = 250;

    private static EmbeddedPostgres postgres;
    private static Node asked;
    private static Node other;

    @BeforeAll
    static void startTwoNodes() throws Exception {
        postgres = EmbeddedPostgres.start();
        asked = Node.on(postgres);
        other = Node.on(postgres);
    }

    @AfterAll
    static void stop() throws Exception {
        other.close();
        asked.close();
        postgres.close();
    }

    @Test
    void whatTheOtherNodeHasDoneIsReported() {
        asked.part(LooseWork.class).isNotDoneHere();
        other.part(LooseWork.class).failsWith(new NeedsAnOperator("The gateway is down."));
        asked.part(LooseWork.class).begin(MANY);
        StuckSteps stuck = asked.part(StuckSteps.class);
        await().atMost(Duration.ofMinutes(1)).until(() -> count(stuck.groups()) == MANY);
        other.part(LooseWork.class).does(() -> {});

        var retried = stuck.retry(stuck.groups().get(0).id(), Duration.ofMinutes(1));

        assertThat(retried.orElseThrow())
                .hasSize(MANY)
                .extracting(StuckSteps.Retried::result)
                .containsOnly(new StuckSteps.Result.Done());
        assertThat(stuck.groups()).isEmpty();
    }

    private static int count(List<StuckSteps.Group> groups) {
        return groups.stream().mapToInt(StuckSteps.Group::count).sum();
    }
}
