package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.APPOINTMENT_AT;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.MOVE_RESULT;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OFFICE;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OUTCOME;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.request.RequestMessageCorrelator;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.flows.biometricsreschedule.process.PreferredSlotSearch.Place;
import frontdesk.ports.appointment.BiometricsAppointments;
import frontdesk.ports.appointment.BiometricsAppointments.CaseAppointment;
import frontdesk.ports.appointment.BiometricsAppointments.Move;
import frontdesk.ports.request.Requests;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Moves the case's appointment to a place, and writes down what became of it. */
@Component
public class AppointmentRescheduler {
    private final RescheduleCaseLookup caseAtHand;
    private final BiometricsAppointments appointments;
    private final Requests requests;
    private final RequestConcluder outcomes;
    private final RequestMessageCorrelator events;

    AppointmentRescheduler(
            RescheduleCaseLookup caseAtHand,
            BiometricsAppointments appointments,
            Requests requests,
            RequestConcluder outcomes,
            RequestMessageCorrelator events) {
        this.caseAtHand = caseAtHand;
        this.appointments = appointments;
        this.requests = requests;
        this.outcomes = outcomes;
        this.events = events;
    }

    /** Moves the appointment to this place, in the record and in the book, both or neither. */
    public Move to(Place place, DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        CaseAppointment from = caseAtHand.appointment(execution, reference);
        Move move = appointments.move(reference, from, place.office(), place.at());
        if (move instanceof Move.Moved moved) {
            moved(moved.appointment(), from.receiptNumber(), execution);
        } else if (move instanceof Move.CaseChanged) {
            MOVE_RESULT.set(execution, "CASE_CHANGED");
        }
        return move;
    }

    private void moved(Appointment appointment, ReceiptNumber receiptNumber, DelegateExecution execution) {
        MOVE_RESULT.set(execution, "MOVED");
        OFFICE.set(execution, appointment.office().code());
        APPOINTMENT_AT.set(execution, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(appointment.at()));
        OUTCOME.set(execution, Outcome.RESCHEDULED.name());
        outcomes.conclude(
                appointment.request(),
                Outcome.RESCHEDULED,
                RequestStatus.SCHEDULED,
                "rescheduled",
                Map.of(
                        "office",
                        appointment.office().name(),
                        "at",
                        appointment.at().toString()));
        requests.mayBeAskedAgain(appointment.request());
        appointments.movesOf(receiptNumber).stream()
                .map(BiometricsAppointments.PastMove::request)
                .filter(earlier -> !earlier.equals(appointment.request()))
                .forEach(earlier -> events.happened("appointment-moved-again", earlier, Map.of()));
    }
}
