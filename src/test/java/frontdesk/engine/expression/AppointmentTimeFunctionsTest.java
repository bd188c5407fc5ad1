package frontdesk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.domain.appointment.Office;
import frontdesk.ports.appointment.Offices;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The appointment is on a Tuesday at 10:00 in Washington, two weeks from now. */
class AppointmentTimeFunctionsTest {
    private static final String APPOINTMENT = "2026-11-24T10:00:00-05:00";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-10T15:00:00Z"));
    private final Offices offices = mock();
    private final AppointmentTimeFunctions appointmentTime = new AppointmentTimeFunctions(offices, now::get);

    @BeforeEach
    void theOfficeIsInWashington() {
        Office washington = mock();
        when(washington.timeZone()).thenReturn(ZoneId.of("America/New_York"));
        when(offices.find("WAS")).thenReturn(Optional.of(washington));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P7D,P1D | 2026-11-17T15:00:00Z, 2026-11-23T15:00:00Z
            P1D,P7D | 2026-11-17T15:00:00Z, 2026-11-23T15:00:00Z
            P7D     | 2026-11-17T15:00:00Z
            P7D,P7D | 2026-11-17T15:00:00Z
            P30D    |
            P0D     |
            """)
    void whateverTheListSaysEachReminderComesOnceAndNoneAfterTheAppointment(String daysBefore, String reminders) {
        var reminded = new ArrayList<String>();
        now.set(appointmentTime
                .nextReminderOrAppointment("WAS", APPOINTMENT, daysBefore)
                .toInstant());
        while (appointmentTime.isAhead(APPOINTMENT)) {
            reminded.add(now.get().toString());
            Instant next = appointmentTime
                    .nextReminderOrAppointment("WAS", APPOINTMENT, daysBefore)
                    .toInstant();
            assertThat(next).isAfter(now.get());
            now.set(next);
        }

        assertThat(reminded).isEqualTo(reminders == null ? List.of() : List.of(reminders.split(", ")));
        assertThat(now.get()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }

    @Test
    void anAppointmentThatIsOverIsNotAheadAndWaitedForNoLonger() {
        now.set(Instant.parse("2026-11-25T15:00:00Z"));

        assertThat(appointmentTime.isAhead(APPOINTMENT)).isFalse();
        assertThat(appointmentTime.nextReminderOrAppointment("WAS", APPOINTMENT, "P7D,P1D"))
                .isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }
}
