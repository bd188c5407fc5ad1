package frontdesk.adapters.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.ports.failure.StartupException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendTimeLimiterTest {
    private static final DeliveryResult TAKEN = new DeliveryResult.Taken(Optional.empty());

    private final CountDownLatch answer = new CountDownLatch(1);

    @Test
    void aCallThatEndsInTimeHasItsOutcome() {
        try (SendTimeLimiter deadline = new SendTimeLimiter(Duration.ofMinutes(1), 1)) {
            assertThat(deadline.around(() -> TAKEN)).isEqualTo(TAKEN);
        }
    }

    @Test
    void aCallThatDoesNotEndIsInterruptedAndItsOutcomeIsNotKnown() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        try (SendTimeLimiter deadline = new SendTimeLimiter(Duration.ofMillis(50), 1)) {
            assertThat(deadline.around(() -> waitFor(interrupted))).isInstanceOf(DeliveryResult.Unknown.class);
            assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void callsThatNeverEndDoNotPileUp() {
        try (SendTimeLimiter deadline = new SendTimeLimiter(Duration.ofMillis(50), 1)) {
            deadline.around(this::waitDeafly);

            assertThat(deadline.around(() -> TAKEN))
                    .isEqualTo(new DeliveryResult.NotTaken("Too many earlier calls of gateways have not ended yet."));
            answer.countDown();
        }
    }

    @Test
    void aSurpriseStaysOne() {
        try (SendTimeLimiter deadline = new SendTimeLimiter(Duration.ofMinutes(1), 1)) {
            assertThatThrownBy(() -> deadline.around(() -> {
                        throw new IllegalStateException("surprise");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("surprise");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 151, 300})
    void aDeadlineThatAStepsLockDoesNotCoverTwiceEndsTheStart(long seconds) {
        var limits = new SendTimeoutProperties(Duration.ofSeconds(seconds));

        assertThatThrownBy(() -> new SendTimeLimiter(limits, 300_000))
                .isInstanceOfSatisfying(StartupException.class, wrong -> {
                    assertThat(wrong).hasMessageContaining("frontdesk.delivery.longest-send is " + seconds + " s");
                    assertThat(wrong.remedy()).contains("at most 150s");
                });
    }

    @Test
    void halfTheLockIsAllowed() {
        try (SendTimeLimiter deadline =
                new SendTimeLimiter(new SendTimeoutProperties(Duration.ofSeconds(150)), 300_000)) {
            assertThat(deadline.around(() -> TAKEN)).isEqualTo(TAKEN);
        }
    }

    private DeliveryResult waitFor(CountDownLatch interrupted) {
        try {
            answer.await();
        } catch (InterruptedException givenUp) {
            interrupted.countDown();
        }
        return TAKEN;
    }

    private DeliveryResult waitDeafly() {
        boolean answered = false;
        while (!answered) {
            try {
                answered = answer.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException unheard) {
                answered = false;
            }
        }
        return TAKEN;
    }
}
