package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.CONTACT_BY;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.DECISION;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OFFICE;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.shared.ReviewHandler;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.AppointmentNeeded;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.AppointmentNotNeeded;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.Incomplete;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.MoreInformationNeeded;
import frontdesk.ports.request.Requests;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Review the request", does = "The officer reviews the request and decides.")
class ReviewAppointmentRequest extends ReviewHandler {
    private static final Variable<String> MESSAGE_TO_CUSTOMER = Variable.text("messageToCustomer");
    private static final Variable<String> QUESTION = Variable.text("question");

    /** The ready texts that were chosen, which the page has put into the fields above. */
    private static final Variable<String> READY_MESSAGE = Variable.text("readyMessage");

    private static final Variable<String> READY_QUESTION = Variable.text("readyQuestion");

    private final ReviewBrief brief;
    private final ReviewDecisionHandler verdict;

    ReviewAppointmentRequest(ReviewBrief brief, ReviewDecisionHandler verdict, Requests requests) {
        super(requests, brief, "in-review");
        this.brief = brief;
        this.verdict = verdict;
    }

    @Override
    public Set<Variable<?>> inputs() {
        return Set.of(
                DECISION,
                OFFICE,
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
            throw new SubmissionRejectedException(incomplete.howToFix());
        } else if (decision instanceof AppointmentNeeded needed) {
            verdict.book(execution, needed);
        } else if (decision instanceof AppointmentNotNeeded notNeeded) {
            verdict.sayNotNeeded(execution, notNeeded);
        } else if (decision instanceof MoreInformationNeeded question) {
            verdict.ask(execution, question);
        }
    }
}
