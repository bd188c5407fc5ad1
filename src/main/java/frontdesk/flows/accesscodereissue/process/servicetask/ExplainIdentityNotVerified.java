package frontdesk.flows.accesscodereissue.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.RequestOutcomes;
import frontdesk.engine.request.StepEmails;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.casefile.AccessCodes;
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
    private final StepEmails mail;
    private final RequestOutcomes outcomes;
    private final AccessCodes codes;

    ExplainIdentityNotVerified(StepEmails mail, RequestOutcomes outcomes, AccessCodes codes) {
        this.mail = mail;
        this.outcomes = outcomes;
        this.codes = codes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        mail.send(execution, 1, Map.of("olderCodesAreVoid", codes.wasMadeFor(reference)));
        outcomes.conclude(execution, Outcome.NOT_ELIGIBLE, RequestStatus.CLOSED, "no-code");
    }
}
