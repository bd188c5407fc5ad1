package frontdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ModelTimesTest {
    @Test
    void daysAreCalendarDays() {
        assertThat(ModelTimes.read("P7D")).isEqualTo(Period.ofDays(7));
    }

    @Test
    void hoursAreExactHours() {
        assertThat(ModelTimes.read("PT168H")).isEqualTo(Duration.ofHours(168));
    }
}
