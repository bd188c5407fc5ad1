package frontdesk.flows.accesscodereissue.process.servicetask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.DELIVER_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_ATTEMPTS;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.ports.casefile.AccessCodes;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say that it is on its way",
        does = "Tells whoever asked that the code is on its way, and by which way; "
                + "or that a newer one has taken its place.")
class ConfirmCodeSent extends EmailDelegate {
    private final AccessCodes codes;

    ConfirmCodeSent(StepEmailSender emails, AccessCodes codes) {
        super(emails);
        this.codes = codes;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        return StepEmail.with(Map.of(
                        "byLetter", DELIVER_BY.in(execution).equals("LETTER"),
                        "byEmail", DELIVER_BY.in(execution).equals("EMAIL"),
                        "isReplaced", codes.isReplaced(reference)))
                .inRound(NOTICE_ATTEMPTS.in(execution));
    }
}
