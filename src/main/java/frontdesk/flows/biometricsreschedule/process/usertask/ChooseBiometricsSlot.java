package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.APPOINTMENT_AT;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.BookingRejectionMessages;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.flows.biometricsreschedule.process.AppointmentRescheduler;
import frontdesk.flows.biometricsreschedule.process.PreferredSlotSearch.Place;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import frontdesk.ports.appointment.BiometricsAppointments.Move;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Choose a new time",
        does = "The officer chooses a new time, which is booked in the transaction " + "that completes the task.")
class ChooseBiometricsSlot extends ReviewHandler {
    private final AppointmentPassedCheck tooLate;
    private final RescheduleCaseLookup caseAtHand;
    private final RescheduleRequestMapper asked;
    private final AppointmentRescheduler move;

    ChooseBiometricsSlot(
            Requests requests,
            RescheduleBrief brief,
            AppointmentPassedCheck tooLate,
            RescheduleCaseLookup caseAtHand,
            RescheduleRequestMapper asked,
            AppointmentRescheduler move) {
        super(requests, brief, "time-is-chosen");
        this.tooLate = tooLate;
        this.caseAtHand = caseAtHand;
        this.asked = asked;
        this.move = move;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(APPOINTMENT_AT);
    }

    @Override
    public void complete(DelegateExecution execution) {
        Instant at = chosen(execution);
        tooLate.refuse(execution);
        if (at.equals(caseAtHand.appointmentAt(execution).toInstant())) {
            throw new SubmissionRejectedException("That is the time of the present appointment. Choose another one.");
        }
        Office office = caseAtHand
                .newOffice(asked.under(new ReferenceNumber(execution.getProcessBusinessKey())))
                .orElseThrow(() ->
                        new SubmissionRejectedException("No office is known any more where the customer can be seen."));
        if (move.to(new Place(office.code(), at), execution) instanceof Move.NotFree notFree) {
            throw new SubmissionRejectedException(BookingRejectionMessages.refusal(notFree.why()));
        }
    }

    private static Instant chosen(DelegateExecution execution) {
        String text = new Submission(execution)
                .text(APPOINTMENT_AT, "Choose a free time for the appointment: appointmentAt is missing.");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new SubmissionRejectedException(
                    "The appointment time '" + text + "' cannot be read; write it like 2026-12-01T09:00:00-05:00.");
        }
    }
}
