package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.CONTACT_BY;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.DECISION;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OFFICE;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.FreeTimesProvider;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.AppointmentNeeded;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.AppointmentNotNeeded;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.Incomplete;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.MoreInformationNeeded;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Review the request", does = "The officer reviews the request and decides.")
class ReviewAppointmentRequest extends ReviewHandler implements FreeTimesProvider {
    private static final Variable<String> MESSAGE_TO_CUSTOMER = Variable.text("messageToCustomer");
    private static final Variable<String> QUESTION = Variable.text("question");

    /** The ready texts that were chosen, which the page has put into the fields above. */
    private static final Variable<String> READY_MESSAGE = Variable.text("readyMessage");

    private static final Variable<String> READY_QUESTION = Variable.text("readyQuestion");

    private final ReviewBrief brief;
    private final ReviewDecisionHandler verdict;
    private final Offices offices;

    ReviewAppointmentRequest(ReviewBrief brief, ReviewDecisionHandler verdict, Requests requests, Offices offices) {
        super(requests, brief, "in-review");
        this.brief = brief;
        this.verdict = verdict;
        this.offices = offices;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(
                DECISION,
                OFFICE,
                APPOINTMENT_DAY,
                APPOINTMENT_AT,
                CONTACT_BY,
                MESSAGE_TO_CUSTOMER,
                QUESTION,
                READY_MESSAGE,
                READY_QUESTION);
    }

    @Override
    public void onCreate(DelegateTask task) {
        super.onCreate(task);
        brief.servingOffice(new ReferenceNumber(task.getExecution().getProcessBusinessKey()))
                .ifPresent(office -> OFFICE.set(task.getExecution(), office.code()));
    }

    /** Whichever field office is chosen; until one is, that which serves the requester. */
    @Override
    public Optional<Office> office(DelegateTask task, Optional<String> wished) {
        return wished.map(offices::find)
                .orElseGet(() -> brief.servingOffice(
                        new ReferenceNumber(task.getExecution().getProcessBusinessKey())))
                .filter(office -> office.kind() == Office.Kind.FIELD_OFFICE);
    }

    @Override
    public List<Office> offices(DelegateTask task) {
        Optional<Office> serving = office(task, Optional.empty());
        Stream<Office> all = offices.all().stream().filter(office -> office.kind() == Office.Kind.FIELD_OFFICE);
        return Stream.concat(serving.stream(), all).distinct().toList();
    }

    @Override
    public List<LocalDate> preferredDates(DelegateTask task) {
        return brief.preferredDates(new ReferenceNumber(task.getExecution().getProcessBusinessKey()));
    }

    @Override
    public void complete(DelegateExecution execution) {
        ReviewDecision decision = ReviewDecision.read(new ReviewDecision.Submission(
                DECISION.find(execution),
                OFFICE.find(execution),
                APPOINTMENT_AT.find(execution),
                MESSAGE_TO_CUSTOMER.find(execution),
                QUESTION.find(execution),
                CONTACT_BY.find(execution)));
        if (decision instanceof Incomplete incomplete) {
            throw new SubmissionRejectedException(incomplete.field(), incomplete.howToFix());
        } else if (decision instanceof AppointmentNeeded needed) {
            verdict.book(execution, needed);
        } else if (decision instanceof AppointmentNotNeeded notNeeded) {
            verdict.sayNotNeeded(execution, notNeeded);
        } else if (decision instanceof MoreInformationNeeded question) {
            verdict.ask(execution, question);
        }
    }
}
