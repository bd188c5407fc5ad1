package frontdesk.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prevents that somebody stands before a closed door, or at the wrong one, since nobody told them of a change. */
class OfficeChangeTest {
    private static final Office BEFORE = office("Office", "America/New_York", "1 Main St", "08:00", "16:00");
    private static final ZonedDateTime AT_14 = ZonedDateTime.parse("2026-12-01T14:00-05:00[America/New_York]");

    @ParameterizedTest
    @CsvSource({
        "Other,  America/New_York, 1 Main St, 08:00, 16:00, true",
        "Office, America/Chicago,  1 Main St, 08:00, 16:00, true",
        "Office, America/New_York, 2 Main St, 08:00, 16:00, true",
        "Office, America/New_York, 1 Main St, 08:00, 14:00, true",
        "Office, America/New_York, 1 Main St, 08:00, 14:10, true",
        "Office, America/New_York, 1 Main St, 14:10, 16:00, true",
        "Office, America/New_York, 1 Main St, 08:00, 14:20, false",
        "Office, America/New_York, 1 Main St, 14:00, 16:00, false",
        "Office, America/New_York, 1 Main St, 07:00, 18:00, false",
        "Office, America/New_York, 1 Main St, 08:00, 16:00, false"
    })
    void anAppointmentOf20MinutesAt14(
            String name, String zone, String address, String opens, String closes, boolean isTouched) {
        OfficeChange change = new OfficeChange(BEFORE, office(name, zone, address, opens, closes));

        assertThat(change.touches(AT_14)).isEqualTo(isTouched);
    }

    @Test
    void officersReadWhatHasChanged() {
        assertThat(new OfficeChange(BEFORE, office("Other", "America/New_York", "2 Main St", "09:00", "16:00"))
                        .inWords())
                .isEqualTo(
                        "The office \"Office\" has changed: its name is now \"Other\"; its address is now \"2 Main St\";"
                                + " it is open from 09:00 to 16:00 now.");
    }

    private static Office office(String name, String zone, String address, String opens, String closes) {
        return new Office(
                "WAS",
                name,
                Office.Kind.FIELD_OFFICE,
                ZoneId.of(zone),
                address,
                List.of(),
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                Duration.ofMinutes(20),
                2,
                BookingWindow.USUAL);
    }
}
