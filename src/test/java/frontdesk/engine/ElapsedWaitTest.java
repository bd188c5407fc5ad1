package frontdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.calendar.DurationHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wait that a model writes as {@code PT1H} is an hour that passes, whatever the clocks of the machine's zone do. */
class ElapsedWaitTest {
    private final TimeZone machine = TimeZone.getDefault();

    @BeforeEach
    void aMachineInWashington() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    }

    @AfterEach
    void theMachineAsItWas() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08T06:30:00Z, PT1H, 2026-03-08T07:30:00Z",
        "2026-11-01T05:30:00Z, PT1H, 2026-11-01T06:30:00Z",
        "2026-11-01T04:45:00Z, PT1H30M, 2026-11-01T06:15:00Z",
        "2026-03-08T06:59:59Z, PT30M, 2026-03-08T07:29:59Z",
        "2026-12-01T15:00:00Z, PT1H, 2026-12-01T16:00:00Z"
    })
    void anHourIsAnHourAlsoOnDaysOnWhichClocksChange(Instant from, String wait, Instant until) throws Exception {
        Date due = new DurationHelper(wait, Date.from(from)).getDateAfter();

        assertThat(due.toInstant()).isEqualTo(until);
    }
}
