package frontdesk.flows.accesscodereissue.process;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_EN;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ANSWER_ES;

import frontdesk.domain.Language;
import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.ElementTemplateInfo;
import frontdesk.engine.ExternalSideEffect;
import frontdesk.engine.Variable;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.Requests;
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
    private final AccessCodeStepEmails mail;
    private final AccessCodeOutcomes end;
    private final Requests requests;

    ExplainWhyNoCode(AccessCodeStepEmails mail, AccessCodeOutcomes end, Requests requests) {
        this.mail = mail;
        this.end = end;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Language language = requests.find(new ReferenceNumber(execution.getProcessBusinessKey()))
                .orElseThrow()
                .requester()
                .language();
        Variable<String> answer =
                Map.of(Language.EN, ANSWER_EN, Language.ES, ANSWER_ES).get(language);
        mail.send(execution, Map.of("answer", answer.in(execution)));
        end.with(Outcome.NOT_ELIGIBLE, "no-code", execution);
    }
}
