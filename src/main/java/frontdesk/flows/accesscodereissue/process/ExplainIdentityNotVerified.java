package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.ElementTemplateInfo;
import frontdesk.engine.ExternalSideEffect;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.AccessCodes;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Where a code was made before, whose notice nobody took, the older codes are void; that is told too. */
@Component
@ElementTemplateInfo(
        label = "Say that it was not verified",
        does = "Tells the customer that an officer could not verify who they are, " + "and closes the request.")
class ExplainIdentityNotVerified implements JavaDelegate, ExternalSideEffect {
    private final AccessCodeStepEmails mail;
    private final AccessCodeOutcomes end;
    private final AccessCodes codes;

    ExplainIdentityNotVerified(AccessCodeStepEmails mail, AccessCodeOutcomes end, AccessCodes codes) {
        this.mail = mail;
        this.end = end;
        this.codes = codes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        mail.send(execution, Map.of("olderCodesAreVoid", codes.wasMadeFor(reference)));
        end.with(Outcome.NOT_ELIGIBLE, "no-code", execution);
    }
}
