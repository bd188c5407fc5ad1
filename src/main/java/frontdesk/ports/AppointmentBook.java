package frontdesk.ports;

import frontdesk.domain.Appointment;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is seen where and when. A slot never holds more people than its office's capacity, whoever books at once. */
public interface AppointmentBook {

    /** All slots of the office on these local days, both included, full ones too; in order of time. */
    List<Slot> slots(String office, LocalDate from, LocalDate to);

    /** The next slots of the office after this moment that have room, in order of time. */
    List<Slot> nextFree(String office, Instant after, int atMost);

    /**
     * Gives a place to the request, in the caller's transaction. A request holds one place at most: booking again
     * moves it.
     */
    Booking book(ReferenceNumber request, String office, Instant at);

    /** Gives the request's place back, where it holds one. */
    void release(ReferenceNumber request);

    Optional<Appointment> of(ReferenceNumber request);

    /** All appointments that the office has on this local day, in order of time. */
    List<Appointment> onDay(String office, LocalDate day);

    /** What became of a booking. */
    sealed interface Booking {
        record Booked(Appointment appointment) implements Booking {}

        /** The office is not known. */
        record NoSuchOffice(String office) implements Booking {}

        /** The office has no slot at that time: outside its hours, a day off, or past. */
        record NoSuchSlot(String office, Instant at, List<Slot> nextFree) implements Booking {}

        /** The last place has gone. */
        record Full(String office, Instant at, List<Slot> nextFree) implements Booking {}
    }
}
