package frontdesk.engine.servicetask;

import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A step that e-mails what the office last wrote as a question; its template may say {@code question} and
 * {@code answerBy}. From then on the request waits for the customer, and the timeline tells them so. A flow extends it
 * under the name of the step.
 */
public abstract class QuestionDelegate extends EmailDelegate {
    private final CustomerQuestionSupport questions;
    private final String timer;

    /**
     * @param emails sends it
     * @param questions does what all questions have in common
     * @param timer the id of the event at which the diagram no longer waits for the answer
     */
    protected QuestionDelegate(StepEmailSender emails, CustomerQuestionSupport questions, String timer) {
        super(emails);
        this.questions = questions;
        this.timer = timer;
    }

    @Override
    protected final StepEmail email(DelegateExecution execution) {
        ZonedDateTime answerBy = questions.answerBy(execution, timer);
        asked(execution, answerBy);
        questions.noteAsked(execution);
        return StepEmail.with(Map.of("question", lastFromOffice(execution), "answerBy", answerBy))
                .inRound(round(execution));
    }

    /** Notes what the flow needs for its next steps: nothing, unless the flow says so. */
    protected void asked(DelegateExecution execution, ZonedDateTime answerBy) {}

    /** Which question this is: the count of what the office has written, unless the flow has one of its own. */
    protected int round(DelegateExecution execution) {
        return questions.round(execution);
    }
}
