package frontdesk.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Prevents that the clock jumps back where a node follows the others while it is moved itself. */
class EngineClockOffsetTest {
    private static final Duration EARLIER = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofDays(15);

    private final EngineClockOffset time = new EngineClockOffset(realNow -> Duration.ZERO);
    private final CountDownLatch hasRead = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @AfterEach
    void leaveAsFound() {
        time.leaveAsFound();
    }

    @Test
    void whatWasReadEarlierDoesNotReplaceWhatWasReadLater() throws InterruptedException {
        AtomicReference<Duration> kept = new AtomicReference<>(EARLIER);
        Thread follower = new Thread(() -> time.setOffset(() -> readSlowly(kept)));
        Thread mover = new Thread(() -> time.setOffset(kept::get));
        follower.start();
        hasRead.await();
        kept.set(LATER);
        mover.start();
        await().until(() -> mover.getState() == Thread.State.BLOCKED || !mover.isAlive());

        goesOn.countDown();
        follower.join();
        mover.join();

        assertThat(time.offsetTo(ClockUtil.getCurrentTime().toInstant())).isCloseTo(LATER, Duration.ofHours(1));
    }

    private Duration readSlowly(AtomicReference<Duration> kept) {
        Duration read = kept.get();
        hasRead.countDown();
        try {
            goesOn.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return read;
    }
}
