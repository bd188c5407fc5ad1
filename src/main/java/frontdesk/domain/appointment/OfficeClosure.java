package frontdesk.domain.appointment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day on which an office is closed, beyond weekends and federal holidays. */
public record OfficeClosure(Office office, LocalDate day, String reason) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    /** Whether somebody who has this appointment would find the door closed. */
    public boolean touches(Appointment appointment) {
        return appointment.at().toLocalDate().equals(day);
    }

    /** What has happened, for officers. */
    public String inWords() {
        return "The office \"%s\" is closed on %s: %s.".formatted(office.name(), DAY.format(day), withoutStop());
    }

    private String withoutStop() {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
