package frontdesk.domain.appointment;

import java.time.ZonedDateTime;

/**
 * A time at which an office can see people.
 *
 * @param at in the office's own zone
 * @param free how many more people it can see then
 */
public record Slot(String office, ZonedDateTime at, int free) {}
