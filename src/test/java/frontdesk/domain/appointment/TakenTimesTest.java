package frontdesk.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.TakenTimes.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakenTimesTest {
    private static final Instant EIGHT = Instant.parse("2026-12-01T13:00:00Z");

    @Test
    void placesOneAfterTheOtherAreTakenOnceAndThoseAtTheSameTimeTogether() {
        TakenTimes taken = new TakenTimes(List.of(taken(0, 20, 1), taken(20, 20, 1), taken(30, 60, 2)));

        assertThat(taken.during(at(0), at(20))).isOne();
        assertThat(taken.during(at(0), at(30))).isOne();
        assertThat(taken.during(at(0), at(40))).isEqualTo(3);
        assertThat(taken.during(at(40), at(41))).isEqualTo(2);
        assertThat(taken.during(at(89), at(200))).isEqualTo(2);
        assertThat(taken.during(at(90), at(200))).isZero();
        assertThat(taken.during(at(-20), at(0))).isZero();
        assertThat(new TakenTimes(List.of()).during(at(0), at(20))).isZero();
    }

    private static Taken taken(int minute, int length, int places) {
        return new Taken(at(minute), Duration.ofMinutes(length), places);
    }

    private static Instant at(int minute) {
        return EIGHT.plus(Duration.ofMinutes(minute));
    }
}
