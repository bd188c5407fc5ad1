package frontdesk.flows.accesscodereissue.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.ConcludingEmailDelegate;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.casefile.AccessCodes;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Where a code was made before, whose notice nobody took, the older codes are void; that is told too. */
@Component
@ElementTemplateInfo(
        label = "Say that it was not verified",
        does = "Tells the customer that an officer could not verify who they are, " + "and closes the request.")
class ExplainIdentityNotVerified extends ConcludingEmailDelegate {
    private final AccessCodes codes;

    ExplainIdentityNotVerified(StepEmailSender emails, RequestConcluder outcomes, AccessCodes codes) {
        super(emails, outcomes, Outcome.NOT_ELIGIBLE, RequestStatus.CLOSED, "no-code");
        this.codes = codes;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        return StepEmail.with(Map.of("olderCodesAreVoid", codes.wasMadeFor(reference)));
    }
}
