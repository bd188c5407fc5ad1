package frontdesk.flows.accesscodereissue.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.accesscodereissue.process.CaseVariables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Look up the case",
        does = "Looks the case up and notes what the tables decide on; to a stranger "
                + "nothing of the case is noted.")
class LookUpCase implements JavaDelegate {
    private final CaseVariables known;

    LookUpCase(CaseVariables known) {
        this.known = known;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(known.of(new ReferenceNumber(execution.getProcessBusinessKey())));
    }
}
