package frontdesk.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.request.IdempotencyStore;
import frontdesk.web.WebEndpointTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebEndpointTest
class IdempotencyFilterTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Ledger ledger;

    @Autowired
    private IdempotencyStore answers;

    private LedgerClient portal;

    @BeforeEach
    void reachTheNode() {
        portal = new LedgerClient(port);
    }

    @AfterEach
    void leaveTheEndpointOpen() {
        ledger.removeGate();
    }

    @Test
    void aRepeatedPostGetsTheFirstAnswerAndHasNoSecondEffect() {
        HttpResponse<String> first = portal.post("key-1", "repeated");
        HttpResponse<String> second = portal.post("key-1", "repeated");

        assertThat(first.statusCode()).isEqualTo(201);
        assertSame(second, first);
        assertThat(ledger.entries("repeated")).isEqualTo(1);
    }

    @Test
    void twelveEqualPostsAtOnceHaveOneEffectAndOneAnswer() {
        List<CompletableFuture<HttpResponse<String>>> posts = IntStream.range(0, 12)
                .mapToObj(index -> portal.start("key-2", "{\"what\":\"twelve\",\"refused\":false}"))
                .toList();

        HttpResponse<String> one = posts.get(0).join();
        assertThat(one.statusCode()).isEqualTo(201);
        assertThat(posts).allSatisfy(post -> assertSame(post.join(), one));
        assertThat(ledger.entries("twelve")).isEqualTo(1);
    }

    @Test
    void aRepetitionWaitsWhileTheFirstIsUnderWay() throws Exception {
        Ledger.Gate gate = ledger.closeGate();
        var first = portal.start("key-3", "{\"what\":\"waiting\",\"refused\":false}");
        gate.reached().await();
        var second = portal.start("key-3", "{\"what\":\"waiting\",\"refused\":false}");
        assertThat(second).isNotDone();

        gate.opened().countDown();

        assertSame(second.join(), first.join());
        assertThat(ledger.entries("waiting")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        portal.post("key-4", "one thing");

        HttpResponse<String> other = portal.post("key-4", "another thing");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("urn:frontdesk:problem:unprocessable");
        assertThat(ledger.entries("another thing")).isZero();
    }

    @Test
    void twoCallersMayUseTheSameKey() {
        portal.post("key-5", "shared key");
        HttpResponse<String> other = portal.as("kiosk").post("key-5", "shared key");

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(ledger.entries("shared key")).isEqualTo(2);
    }

    @Test
    void aRefusalLeavesNothingBehindAndTheKeyFree() {
        HttpResponse<String> refused = portal.start("key-6", "{\"what\":\"second try\",\"refused\":true}")
                .join();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(ledger.entries("second try")).isZero();

        assertThat(portal.post("key-6", "second try").statusCode()).isEqualTo(201);
    }

    /** Prevents that a long answer is lost for ever: the deed was taken back, or done and answered 500. */
    @Test
    void anAnswerOfAnyLengthIsGivenAgain() {
        ledger.answersWith("x".repeat(3_000_000));
        HttpResponse<String> first = portal.post("key-long", "long answer");
        HttpResponse<String> second = portal.post("key-long", "long answer");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).hasSizeGreaterThan(3_000_000);
        assertSame(second, first);
        assertThat(ledger.entries("long answer")).isEqualTo(1);
    }

    @Test
    void aBadBodyIsRefusedAsWithoutAKey() {
        assertThat(portal.start("key-7", "{\"what\":1}").join().body())
                .contains("\"field\":\"what\"", "\"field\":\"refused\"");
    }

    @Test
    void aKeyIsOfLimitedLength() {
        assertThat(portal.post("k".repeat(256), "long key").body()).contains("Idempotency-Key", "1 to 255");
        assertThat(portal.post("k".repeat(255), "long key").statusCode()).isEqualTo(201);
    }

    @Test
    void anAnswerThatWasForgottenIsGivenAnew() {
        portal.post("key-8", "forgotten");
        assertThat(answers.forgetBefore(Instant.parse("9999-01-01T00:00:00Z"))).isPositive();

        portal.post("key-8", "forgotten");

        assertThat(ledger.entries("forgotten")).isEqualTo(2);
    }

    private static void assertSame(HttpResponse<String> answer, HttpResponse<String> first) {
        assertThat(answer.statusCode()).isEqualTo(first.statusCode());
        assertThat(answer.body()).isEqualTo(first.body());
        assertThat(answer.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"))
                .isPresent();
        assertThat(answer.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
    }
}
