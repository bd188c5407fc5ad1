package frontdesk.flows.accesscodereissue.process.servicetask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_EN;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_ES;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.ConcludingEmailDelegate;
import frontdesk.engine.servicetask.EmailText;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say what to do instead",
        does = "Tells the customer what to do instead, in the words of the table of "
                + "eligibility, and closes the request.")
class ExplainWhyNoCode extends ConcludingEmailDelegate {
    ExplainWhyNoCode(StepEmailSender emails, RequestConcluder outcomes) {
        super(
                emails,
                outcomes,
                Outcome.NOT_ELIGIBLE,
                RequestStatus.CLOSED,
                "no-code",
                EmailText.fromTable(ANSWER_EN, ANSWER_ES));
    }
}
