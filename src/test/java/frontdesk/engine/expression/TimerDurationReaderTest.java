package frontdesk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class TimerDurationReaderTest {
    @Test
    void daysAreCalendarDays() {
        assertThat(TimerDurationReader.read("P7D")).isEqualTo(Period.ofDays(7));
    }

    @Test
    void hoursAreExactHours() {
        assertThat(TimerDurationReader.read("PT168H")).isEqualTo(Duration.ofHours(168));
    }
}
