package frontdesk.engine.servicetask;

import frontdesk.domain.request.Requester;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.process.Variable;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A step that sends its e-mail to the requester. A flow extends it under the name of the step. */
public abstract class EmailDelegate implements JavaDelegate, ExternalSideEffect {
    private final StepEmailSender emails;
    private final EmailText text;

    /** @param emails sends it */
    protected EmailDelegate(StepEmailSender emails) {
        this(emails, EmailText.none());
    }

    /** @param text which the e-mail brings, from a table or an officer */
    protected EmailDelegate(StepEmailSender emails, EmailText text) {
        this.emails = emails;
        this.text = text;
    }

    @Override
    public void execute(DelegateExecution execution) {
        emails.send(execution, email(execution));
    }

    /** Who has asked, and so gets the e-mail. */
    protected final Requester requester(DelegateExecution execution) {
        return emails.requester(execution);
    }

    /** What a table answers in both languages, in the requester's. */
    protected final String answer(DelegateExecution execution, Variable<String> english, Variable<String> spanish) {
        return emails.answer(execution, english, spanish);
    }

    /** What the office last wrote to the requester. */
    protected final String lastFromOffice(DelegateExecution execution) {
        return emails.lastFromOffice(execution);
    }

    /** What the e-mail says and brings beyond what all e-mails of the flow do: its text alone, unless the flow says so. */
    protected StepEmail email(DelegateExecution execution) {
        return text.of(emails, execution);
    }
}
