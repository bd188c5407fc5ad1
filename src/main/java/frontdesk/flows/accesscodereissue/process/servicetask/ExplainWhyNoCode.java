package frontdesk.flows.accesscodereissue.process.servicetask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_EN;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_ES;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.engine.request.StepEmails;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say what to do instead",
        does = "Tells the customer what to do instead, in the words of the table of "
                + "eligibility, and closes the request.")
class ExplainWhyNoCode implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;
    private final RequestOutcomes outcomes;

    ExplainWhyNoCode(StepEmails mail, RequestOutcomes outcomes) {
        this.mail = mail;
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String answer = mail.answer(execution, ANSWER_EN, ANSWER_ES);
        mail.send(execution, 1, Map.of("answer", answer));
        outcomes.conclude(execution, Outcome.NOT_ELIGIBLE, RequestStatus.CLOSED, "no-code");
    }
}
