package frontdesk.ports.appointment;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;
import java.util.List;

/** The appointments at which cases have fingerprints and photographs taken, as the cases' own records have them. */
public interface BiometricsAppointments {
    /**
     * Moves a case's appointment for a request, in the caller's transaction: the new place is booked, the old one free
     * again and the case's record says so, or nothing of it happens. The case is kept to the caller until the transaction
     * ends. A place that is held for the request becomes its own.
     *
     * @param from the appointment as the caller knows it
     */
    Move move(ReferenceNumber request, CaseAppointment from, String office, Instant to);

    /** How the case's appointment was moved here, the first time first. */
    List<PastMove> movesOf(ReceiptNumber receiptNumber);

    /** The appointment of a case. */
    record CaseAppointment(ReceiptNumber receiptNumber, String office, Instant at, int timesRescheduled) {}

    /**
     * A move that was made.
     *
     * @param calendarEntry the entry in the customer's calendar: that of the case's first move
     */
    record PastMove(
            ReferenceNumber request,
            String fromOffice,
            Instant from,
            String toOffice,
            Instant to,
            Instant movedAt,
            AppointmentCalendar.Entry calendarEntry) {}

    /** What became of a move. */
    sealed interface Move {
        record Moved(Appointment appointment) implements Move {}

        /** The wished place is not to be had. */
        record NotFree(AppointmentBook.Booking why) implements Move {}

        /** The case is not as the caller knows it: decided, or its appointment set anew meanwhile. */
        record CaseChanged() implements Move {}
    }
}
