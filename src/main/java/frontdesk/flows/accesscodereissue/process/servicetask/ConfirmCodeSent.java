package frontdesk.flows.accesscodereissue.process.servicetask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.DELIVER_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_ATTEMPTS;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.StepEmails;
import frontdesk.ports.casefile.AccessCodes;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say that it is on its way",
        does = "Tells whoever asked that the code is on its way, and by which way; "
                + "or that a newer one has taken its place.")
class ConfirmCodeSent implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;
    private final AccessCodes codes;

    ConfirmCodeSent(StepEmails mail, AccessCodes codes) {
        this.mail = mail;
        this.codes = codes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        mail.send(
                execution,
                NOTICE_ATTEMPTS.in(execution),
                Map.of(
                        "byLetter", DELIVER_BY.in(execution).equals("LETTER"),
                        "byEmail", DELIVER_BY.in(execution).equals("EMAIL"),
                        "isReplaced", codes.isReplaced(reference)));
    }
}
