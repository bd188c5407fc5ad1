package frontdesk.engine.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.request.StepEmailSender;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A step that sends its e-mail and concludes the request. A flow extends it under the name of the step. */
public abstract class ConcludingEmailDelegate extends EmailDelegate {
    private final RequestConcluder outcomes;
    private final Enum<?> outcome;
    private final RequestStatus status;
    private final String told;

    /**
     * @param emails sends the e-mail
     * @param outcomes concludes the request
     * @param outcome one of the flow's own
     * @param status where the request stands then
     * @param told the line of the timeline that tells the customer of it
     */
    protected ConcludingEmailDelegate(
            StepEmailSender emails, RequestConcluder outcomes, Enum<?> outcome, RequestStatus status, String told) {
        this(emails, outcomes, outcome, status, told, EmailText.none());
    }

    /** The same, where the e-mail brings a text from a table or an officer. */
    protected ConcludingEmailDelegate(
            StepEmailSender emails,
            RequestConcluder outcomes,
            Enum<?> outcome,
            RequestStatus status,
            String told,
            EmailText text) {
        super(emails, text);
        this.outcomes = outcomes;
        this.outcome = outcome;
        this.status = status;
        this.told = told;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        super.execute(execution);
        outcomes.conclude(execution, outcome, status, told);
    }
}
