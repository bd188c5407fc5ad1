package frontdesk.flows.accesscodereissue.process.servicetask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_EN;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_ES;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmails;
import frontdesk.engine.servicetask.ConcludingEmailDelegate;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say what to do instead",
        does = "Tells the customer what to do instead, in the words of the table of "
                + "eligibility, and closes the request.")
class ExplainWhyNoCode extends ConcludingEmailDelegate {
    ExplainWhyNoCode(StepEmails emails, RequestOutcomes outcomes) {
        super(emails, outcomes, Outcome.NOT_ELIGIBLE, RequestStatus.CLOSED, "no-code");
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        return StepEmail.with(Map.of("answer", answer(execution, ANSWER_EN, ANSWER_ES)));
    }
}
