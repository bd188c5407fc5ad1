package frontdesk.flows.accesscodereissue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guards against a portal gone wild, without holding up the others. */
class CallerLimitTest {
    private Instant now = Instant.parse("2026-12-01T15:00:00Z");
    private final CallerLimit limit = new CallerLimit(() -> now, 3);

    @Test
    void aCallerMayTrySoOftenAMinuteAndNoMore() {
        assertThat(tries("portal", 5)).isEqualTo(3);

        now = now.plus(Duration.ofMinutes(1));

        assertThat(tries("portal", 5)).isEqualTo(3);
    }

    @Test
    void oneCallerDoesNotHoldUpAnother() {
        tries("portal", 5);

        assertThat(tries("kiosk", 1)).isOne();
    }

    private long tries(String caller, int times) {
        return IntStream.range(0, times).filter(time -> limit.lets(caller)).count();
    }
}
