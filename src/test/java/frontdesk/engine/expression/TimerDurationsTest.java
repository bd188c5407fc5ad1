package frontdesk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class TimerDurationsTest {
    @Test
    void daysAreCalendarDays() {
        assertThat(TimerDurations.read("P7D")).isEqualTo(Period.ofDays(7));
    }

    @Test
    void hoursAreExactHours() {
        assertThat(TimerDurations.read("PT168H")).isEqualTo(Duration.ofHours(168));
    }
}
