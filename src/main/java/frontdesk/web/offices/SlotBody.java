package frontdesk.web.offices;

import frontdesk.domain.appointment.Slot;
import java.time.OffsetDateTime;

/**
 * A time at which an office can see people.
 *
 * @param at local time of the office, with its offset
 * @param free how many more people it can see then
 */
record SlotBody(OffsetDateTime at, int free) {
    static SlotBody of(Slot slot) {
        return new SlotBody(slot.at().toOffsetDateTime(), slot.free());
    }
}
