package frontdesk.ports.appointment;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Slot;
import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who is seen where and when; the one place where slots are taken and given. A slot never has more people booked and
 * places held than its office's capacity, whoever books at once. Biometrics appointments of cases as the system of record
 * has set them take their places too.
 */
public interface AppointmentBook {

    /** All slots of the office on these local days, both included, full ones too; in order of time. */
    List<Slot> slots(String office, LocalDate from, LocalDate to);

    /** The next slots of the office after this moment that have room, in order of time. */
    List<Slot> nextFree(String office, Instant after, int atMost);

    /**
     * Gives a place to the request, in the caller's transaction. A request has one place at most, booked or held:
     * booking again moves it, and booking the place that is held for it keeps that for good.
     */
    Booking book(ReferenceNumber request, String office, Instant at);

    /**
     * Holds a place for the request, in the caller's transaction and instead of the one that it has; nobody else gets it
     * before it is released or its time is over. From that moment on it is free again, whatever becomes of whoever held
     * it.
     *
     * @param until when its time is over
     */
    Booking hold(ReferenceNumber request, String office, Instant at, Instant until);

    /** Gives the request's place back, booked or held, where it has one. */
    void release(ReferenceNumber request);

    /** The place that is booked for the request; a held one is none yet. */
    Optional<Appointment> of(ReferenceNumber request);

    /** The place that is held for the request now. */
    Optional<Appointment> heldFor(ReferenceNumber request);

    /** All appointments that the office has on this local day, in order of time. */
    List<Appointment> onDay(String office, LocalDate day);

    /** Writes down whether the person came to the request's appointment, or that it was otherwise than said before. */
    void attended(ReferenceNumber request, boolean isAttended);

    /** Whether the person came to the request's appointment; empty while nobody has said so. */
    Optional<Boolean> attendance(ReferenceNumber request);

    /** What became of a booking. */
    sealed interface Booking {
        record Booked(Appointment appointment) implements Booking {}

        /** The place is the request's until this moment. */
        record Held(Appointment appointment, Instant until) implements Booking {}

        /** The office is not known. */
        record NoSuchOffice(String office) implements Booking {}

        /** The office has no slot at that time: outside its hours, a day off, or past. */
        record NoSuchSlot(String office, Instant at, List<Slot> nextFree) implements Booking {}

        /** The last place has gone. */
        record Full(String office, ZonedDateTime at, List<Slot> nextFree) implements Booking {}
    }
}
