package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.CALL_CUSTOMER;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OFFICE;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REBOOKED_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REBOOKINGS;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.FreeTimesProvider;
import frontdesk.engine.usertask.Submission;
import frontdesk.engine.usertask.shared.BriefedTaskHandler;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.AppointmentNeeded;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.Incomplete;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Rebook the appointment",
        does = "The office has changed; the officer gives another time, or has the "
                + "same one confirmed, or calls the customer.")
class RebookAppointment extends BriefedTaskHandler implements FreeTimesProvider {
    private final ReviewDecisionHandler verdict;
    private final AppointmentBook book;
    private final Requests requests;
    private final InstantSource clock;

    RebookAppointment(
            RebookingBrief brief,
            ReviewDecisionHandler verdict,
            AppointmentBook book,
            Requests requests,
            InstantSource clock) {
        super(requests, brief);
        this.verdict = verdict;
        this.book = book;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(APPOINTMENT_DAY, APPOINTMENT_AT, CALL_CUSTOMER, Submission.NOTE);
    }

    /** The confirmation and the reminders may be due meanwhile. */
    @Override
    public Set<String> retainedVariables() {
        return Set.of(APPOINTMENT_AT.name());
    }

    /** The one where it is; none once it has begun, since it can be moved no more. */
    @Override
    public Optional<Office> office(DelegateTask task, Optional<String> wished) {
        return present(task).map(Appointment::office);
    }

    @Override
    public Optional<Appointment> present(DelegateTask task) {
        return book.of(new ReferenceNumber(task.getExecution().getProcessBusinessKey()))
                .filter(appointment -> appointment.isAhead(clock.instant()));
    }

    @Override
    public void complete(DelegateExecution execution) {
        Submission submission = new Submission(execution);
        ReferenceNumber reference = submission.reference();
        Appointment present = book.of(reference)
                .orElseThrow(() ->
                        new SubmissionRejectedException("The appointment's place has been given back meanwhile."));
        boolean isCalled = CALL_CUSTOMER.find(execution).orElse(false);
        CALL_CUSTOMER.set(execution, isCalled);
        if (isCalled) {
            APPOINTMENT_AT.set(execution, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(present.at()));
            submission.keepNote(requests, "An officer calls the customer about it.");
        } else if (!present.isAhead(clock.instant())) {
            throw new SubmissionRejectedException("The time of the appointment has passed. Call the customer; another"
                    + " appointment is a request of its own.");
        } else {
            verdict.book(execution, wished(execution, present));
            REBOOKINGS.set(execution, REBOOKINGS.find(execution).orElse(0) + 1);
            REBOOKED_AT.set(execution, clock.instant().toString());
            setTimersAnew(execution);
        }
        keepNote(submission);
    }

    /** They were set by the time that was true before. */
    private static void setTimersAnew(DelegateExecution execution) {
        ManagementService management = execution.getProcessEngineServices().getManagementService();
        management.createJobQuery().processInstanceId(execution.getProcessInstanceId()).timers().list().stream()
                .map(Job::getId)
                .forEach(id -> management.recalculateJobDuedate(id, false));
    }

    private static AppointmentNeeded wished(DelegateExecution execution, Appointment present) {
        OFFICE.set(execution, present.office().code());
        ReviewDecision wished = ReviewDecision.read(new ReviewDecision.Submission(
                Optional.of("APPOINTMENT_NEEDED"),
                OFFICE.find(execution),
                APPOINTMENT_AT.find(execution),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        if (wished instanceof AppointmentNeeded needed) {
            return needed;
        }
        throw new SubmissionRejectedException(
                APPOINTMENT_AT.name(),
                wished instanceof Incomplete incomplete
                        ? incomplete.howToFix()
                        : "Choose a free time, or call the customer.");
    }
}
