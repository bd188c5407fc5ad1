package frontdesk.demo.sample;

import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** An office as the sample's file has it, with the names of the API. */
record SampleOffice(
        String code,
        String name,
        Office.Kind kind,
        ZoneId timeZone,
        String address,
        List<String> zipPrefixes,
        LocalTime opens,
        LocalTime closes,
        int slotMinutes,
        int capacity) {

    Office office() {
        return new Office(
                code,
                name,
                kind,
                timeZone,
                address,
                zipPrefixes,
                opens,
                closes,
                Duration.ofMinutes(slotMinutes),
                capacity,
                BookingWindow.USUAL);
    }
}
