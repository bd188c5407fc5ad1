package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.APPOINTMENT_AT;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OUTCOME;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.BookingRejectionMessages;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.FreeTimesProvider;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.flows.biometricsreschedule.process.AppointmentRescheduler;
import frontdesk.flows.biometricsreschedule.process.PreferredSlotSearch.Place;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import frontdesk.ports.appointment.BiometricsAppointments.Move;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Choose a new time",
        does = "The officer chooses a new time, which is booked in the transaction that completes the task, or calls "
                + "the customer, and the appointment stays.")
class ChooseBiometricsSlot extends ReviewHandler implements FreeTimesProvider {
    private static final Variable<Boolean> CALL_CUSTOMER = Variable.yesOrNo("callCustomer");

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
        return Set.of(APPOINTMENT_DAY, APPOINTMENT_AT, CALL_CUSTOMER, Submission.NOTE);
    }

    @Override
    public Optional<Office> office(DelegateTask task, Optional<String> wished) {
        return caseAtHand.newOffice(
                asked.under(new ReferenceNumber(task.getExecution().getProcessBusinessKey())));
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        boolean isCalled = CALL_CUSTOMER.find(execution).orElse(false);
        tooLate.refuse(execution);
        // The model asks for it whatever comes of this, and it may never have been set.
        OUTCOME.clear(execution);
        if (isCalled) {
            submission.text(Submission.NOTE, "Write a note that says what you have told the customer on the phone.");
            APPOINTMENT_AT.clear(execution);
            OUTCOME.set(execution, Outcome.WITHDRAWN.name());
        } else {
            move(execution);
        }
        keepNote(submission);
    }

    private void move(DelegateExecution execution) {
        Instant at = chosen(execution);
        if (at.equals(caseAtHand.appointmentAt(execution).toInstant())) {
            throw new SubmissionRejectedException(
                    APPOINTMENT_AT.name(), "That is the time of the present appointment. Choose another one.");
        }
        Office office = caseAtHand
                .newOffice(asked.under(new ReferenceNumber(execution.getProcessBusinessKey())))
                .orElseThrow(() ->
                        new SubmissionRejectedException("No office is known any more where the customer can be seen."));
        if (move.to(new Place(office.code(), at), execution) instanceof Move.NotFree notFree) {
            throw new SubmissionRejectedException(
                    APPOINTMENT_AT.name(), BookingRejectionMessages.refusal(notFree.why()));
        }
    }

    private static Instant chosen(DelegateExecution execution) {
        String text = new Submission(execution)
                .text(
                        APPOINTMENT_AT,
                        "Choose a free time for the appointment, or say that you have called the customer.");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new SubmissionRejectedException(
                    APPOINTMENT_AT.name(),
                    "The appointment time '" + text + "' cannot be read; write it like 2026-12-01T09:00:00-05:00.");
        }
    }
}
