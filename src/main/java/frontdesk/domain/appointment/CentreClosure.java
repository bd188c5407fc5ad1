package frontdesk.domain.appointment;

import java.time.LocalDate;

/**
 * That the contact centre is closed for a day.
 *
 * @param date a day in the centre's zone
 * @param reason for the staff, in a few words
 */
public record CentreClosure(LocalDate date, String reason) {}
