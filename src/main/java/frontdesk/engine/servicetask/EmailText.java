package frontdesk.engine.servicetask;

import frontdesk.engine.process.Variable;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the e-mail of a step says in words that stand elsewhere: in a decision table, or in what an officer wrote. */
@FunctionalInterface
public interface EmailText {
    /** The e-mail with these words. */
    StepEmail of(StepEmailSender emails, DelegateExecution execution);

    /** No such words. */
    static EmailText none() {
        return (emails, execution) -> StepEmail.PLAIN;
    }

    /** What a table answers in both languages, in the requester's: {@code answer} in the template. */
    static EmailText fromTable(Variable<String> english, Variable<String> spanish) {
        return (emails, execution) -> StepEmail.with(Map.of("answer", emails.answer(execution, english, spanish)));
    }

    /** What the office last wrote to the requester: {@code messageToCustomer} in the template. */
    static EmailText fromOffice() {
        return (emails, execution) -> StepEmail.with(Map.of("messageToCustomer", emails.lastFromOffice(execution)));
    }
}
