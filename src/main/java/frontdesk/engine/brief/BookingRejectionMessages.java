package frontdesk.engine.brief;

import frontdesk.domain.appointment.Slot;
import frontdesk.ports.appointment.AppointmentBook.Booking;
import java.util.List;
import java.util.stream.Collectors;

/** Why a place was not to be had, and what is free instead, as officers read it. */
public final class BookingRejectionMessages {
    private BookingRejectionMessages() {}

    /** @throws IllegalArgumentException where the place was to be had */
    public static String refusal(Booking booking) {
        if (booking instanceof Booking.Full full) {
            return "The last place on %s has just gone: somebody has taken it meanwhile. %s"
                    .formatted(OfficerFormats.time(full.at()), instead(full.nextFree()));
        }
        if (booking instanceof Booking.NoSuchSlot none) {
            return "The office has no appointment at that time. " + instead(none.nextFree());
        }
        if (booking instanceof Booking.NoSuchOffice unknown) {
            return "There is no office with the code '" + unknown.office() + "'. Choose one from the list.";
        }
        throw new IllegalArgumentException("There is nothing to refuse in " + booking);
    }

    private static String instead(List<Slot> nextFree) {
        return nextFree.isEmpty()
                ? "Nothing is free there; choose another office."
                : nextFree.stream()
                        .map(slot -> OfficerFormats.time(slot.at()))
                        .collect(Collectors.joining("; ", "Next free: ", "."));
    }
}
