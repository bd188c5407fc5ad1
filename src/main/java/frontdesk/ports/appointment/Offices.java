package frontdesk.ports.appointment;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.casefile.ZipCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The offices that see people. */
public interface Offices {
    /** Creates or replaces an office; tells whether it was new. */
    boolean put(Office office);

    Optional<Office> find(String code);

    List<Office> all();

    /** The field office that serves this ZIP code; the first by code where several do. */
    Optional<Office> fieldOfficeFor(ZipCode zipCode);

    /** The office for fingerprints and photographs that serves this ZIP code; the first by code where several do. */
    Optional<Office> biometricsOfficeFor(ZipCode zipCode);

    /**
     * Closes an office for a day, beyond weekends and federal holidays; {@link AppointmentsTouchedEvent} tells whom that
     * touches, once for a day.
     *
     * @return the requests' appointments there on that day that are still to come, in order of time; none where there is
     *     no such office
     */
    List<Appointment> close(String office, LocalDate day, String reason);

    /** The days on which the office is closed beyond weekends and federal holidays. */
    Set<LocalDate> closures(String office);
}
