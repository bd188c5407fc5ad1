package frontdesk.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.PostgreSqlServer;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prevents that a restart overwrites what an analyst has published, on PostgreSQL, where several nodes can be. */
class ProcessFolderDeployerIT extends ProcessFolderDeployerRules {
    @Override
    String database() {
        return PostgreSqlServer.freshDatabase();
    }

    @Test
    void twoNodesThatStartAtOnceDeployOnce() throws InterruptedException, ExecutionException {
        for (int round = 1; round <= 20; round++) {
            startAtOnce(shipped("Round " + round));
            assertThat(published()).isEqualTo("Round %1$d v%1$d".formatted(round));
        }
    }

    private void startAtOnce(BundledProcessFolder folder) throws InterruptedException, ExecutionException {
        var ready = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var starts = Stream.of(node, otherNode)
                .map(engine -> threads.submit(() -> {
                    ready.await();
                    start(engine, folder);
                    return folder;
                }))
                .toList();
        for (Future<BundledProcessFolder> start : starts) {
            start.get();
        }
        threads.shutdown();
    }
}
