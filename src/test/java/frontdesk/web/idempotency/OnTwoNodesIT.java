package frontdesk.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import frontdesk.engine.job.StandaloneWork;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.operations.Incidents;
import frontdesk.support.PostgreSqlServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes on one PostgreSQL, whose transactions die of a duplicate key where those of H2 live on: equal requests that
 * come to both, and work that an operator has tried again by one and the other does.
 */
class OnTwoNodesIT {
    private static final int MANY = 250;

    private static String database;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void startTwoNodes() {
        database = PostgreSqlServer.freshDatabase();
        one = Node.on(database);
        other = Node.on(database);
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
    }

    @Test
    void twelveEqualPostsAtTwoNodesAtOnceHaveOneEffectAndOneAnswer() {
        LedgerClient here = one.client();
        LedgerClient there = other.client();
        List<CompletableFuture<HttpResponse<String>>> posts = IntStream.range(0, 12)
                .mapToObj(index -> index % 2 == 0 ? here : there)
                .map(node -> node.start("twelve", "{\"what\":\"twelve\",\"refused\":false}"))
                .toList();

        assertThat(posts).extracting(post -> post.join().statusCode()).containsOnly(201);
        assertThat(posts)
                .extracting(post -> post.join().body())
                .containsOnly(posts.get(0).join().body());
        assertThat(entries("twelve")).isEqualTo(1);
    }

    @Test
    void aRepetitionAtTheOtherNodeWaitsForTheFirstAnswer() throws Exception {
        Ledger.Gate gate = one.part(Ledger.class).closeGate();
        var first = one.client().start("wait", "{\"what\":\"wait\",\"refused\":false}");
        gate.reached().await();
        var second = other.client().start("wait", "{\"what\":\"wait\",\"refused\":false}");
        await().until(this::somebodyWaitsForALock);

        gate.opened().countDown();

        assertThat(second.join().body()).isEqualTo(first.join().body());
        assertThat(entries("wait")).isEqualTo(1);
        one.part(Ledger.class).removeGate();
    }

    @Test
    void aRepetitionGoesThroughWhereTheFirstWasRefusedMeanwhile() throws Exception {
        Ledger.Gate gate = one.part(Ledger.class).closeGate();
        String refusedHere = "{\"what\":\"refused\",\"refused\":true}";
        var first = one.client().start("refused", refusedHere);
        gate.reached().await();
        var second = other.client().start("refused", "{\"what\":\"refused\",\"refused\":false}");
        await().until(this::somebodyWaitsForALock);

        gate.opened().countDown();

        assertThat(first.join().statusCode()).isEqualTo(409);
        assertThat(second.join().statusCode()).isEqualTo(201);
        assertThat(entries("refused")).isEqualTo(1);
        one.part(Ledger.class).removeGate();
    }

    @Test
    void anotherBodyIsRefusedAtTheOtherNode() {
        one.client().post("body", "one thing");

        assertThat(other.client().post("body", "another").statusCode()).isEqualTo(422);
    }

    @Test
    void theFirstAnswerOutlivesItsNode() {
        String first;
        try (Node shortLived = Node.on(database)) {
            first = shortLived.client().post("restart", "restart").body();
        }

        assertThat(other.client().post("restart", "restart").body()).isEqualTo(first);
        assertThat(entries("restart")).isEqualTo(1);
    }

    @Test
    void aRepetitionIsToldToComeAgainWhereTheFirstHangs() throws Exception {
        Ledger.Gate gate = one.part(Ledger.class).closeGate();
        var first = one.client().start("hang", "{\"what\":\"hang\",\"refused\":false}");
        gate.reached().await();

        try (Node impatient = Node.on(database, "--frontdesk.idempotency.wait=1s")) {
            HttpResponse<String> second = impatient.client().post("hang", "hang");

            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(second.body()).contains("urn:frontdesk:problem:still-under-way");
        }
        gate.opened().countDown();
        assertThat(first.join().statusCode()).isEqualTo(201);
        one.part(Ledger.class).removeGate();
    }

    @Test
    void whatTheOtherNodeHasTriedAgainIsReported() {
        one.part(StandaloneWork.class).isNotDoneHere();
        other.part(StandaloneWork.class).failsWith(new ManualInterventionException("The gateway is down."));
        one.part(StandaloneWork.class).begin(MANY);
        Incidents stuck = one.part(Incidents.class);
        await().atMost(Duration.ofMinutes(1)).until(() -> count(all(stuck)) == MANY);
        other.part(StandaloneWork.class).does(() -> {});

        var retried = stuck.retry(all(stuck).get(0).id(), Duration.ofMinutes(1));

        assertThat(retried.orElseThrow())
                .hasSize(MANY)
                .extracting(Incidents.Retried::result)
                .containsOnly(new Incidents.Result.Done());
        assertThat(all(stuck)).isEmpty();
    }

    private static List<Incidents.Group> all(Incidents stuck) {
        return stuck.groups(Optional.empty(), 100).groups();
    }

    private static int count(List<Incidents.Group> groups) {
        return groups.stream().mapToInt(Incidents.Group::count).sum();
    }

    private static long entries(String what) {
        return other.part(Ledger.class).entries(what);
    }

    private boolean somebodyWaitsForALock() {
        return other.part(JdbcClient.class)
                .sql("select count(*) > 0 from pg_locks where not granted")
                .query(Boolean.class)
                .single();
    }
}
