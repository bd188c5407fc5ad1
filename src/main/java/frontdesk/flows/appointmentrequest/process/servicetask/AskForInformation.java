package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.ANSWER_BY;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.QUESTIONS_ASKED;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.CustomerQuestionSupport;
import frontdesk.engine.servicetask.QuestionDelegate;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Ask by e-mail",
        does = "Sends the officer's question by e-mail; from here on an answer is "
                + "taken, until the diagram's wait is over.")
class AskForInformation extends QuestionDelegate {
    AskForInformation(StepEmailSender emails, CustomerQuestionSupport questions) {
        super(emails, questions, "answer-overdue");
    }

    @Override
    protected void asked(DelegateExecution execution, ZonedDateTime answerBy) {
        ANSWER_BY.set(execution, answerBy.toOffsetDateTime().toString());
    }

    /** Those that were asked by phone count as well. */
    @Override
    protected int round(DelegateExecution execution) {
        return QUESTIONS_ASKED.in(execution);
    }
}
