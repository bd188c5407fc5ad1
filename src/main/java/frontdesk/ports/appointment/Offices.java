package frontdesk.ports.appointment;

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

    /** Closes an office for a day, beyond weekends and federal holidays. */
    void close(String office, LocalDate day, String reason);

    /** The days on which the office is closed beyond weekends and federal holidays. */
    Set<LocalDate> closures(String office);
}
