package frontdesk.flows.accesscodereissue.process;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ADDRESS_ON_FILE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ALREADY_LINKED;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_FORM;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_MATCHES;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_STATUS;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.FILED_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.MAY_ACT;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.RECEIPT_PREFIX;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.REQUESTER_ROLE;

import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.ModelStep;
import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.flows.accesscodereissue.domain.CaseAsClaimed;
import frontdesk.ports.CaseDirectory;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(
        label = "Look up the case",
        does = "Looks the case up and notes what the tables decide on; to a stranger "
                + "nothing of the case is noted.")
class LookUpCase implements JavaDelegate {
    private static final int PREFIX_LENGTH = 3;

    private final AccessCodeFacts facts;
    private final CaseDirectory cases;

    LookUpCase(AccessCodeFacts facts, CaseDirectory cases) {
        this.facts = facts;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AccessCodeRequest asked = facts.under(new ReferenceNumber(execution.getProcessBusinessKey()));
        REQUESTER_ROLE.set(execution, asked.requester().role().name());
        RECEIPT_PREFIX.set(execution, asked.receiptNumber().value().substring(0, PREFIX_LENGTH));
        CaseAsClaimed.of(cases.find(asked.receiptNumber()), asked).ifPresent(claimed -> note(claimed, execution));
    }

    private static void note(CaseAsClaimed claimed, DelegateExecution execution) {
        CASE_MATCHES.set(execution, true);
        CASE_FORM.set(execution, claimed.caseFile().form());
        FILED_BY.set(execution, claimed.caseFile().filedBy().name());
        CASE_STATUS.set(execution, claimed.caseFile().status().name());
        ALREADY_LINKED.set(execution, claimed.isLinked());
        MAY_ACT.set(execution, claimed.mayAct());
        ADDRESS_ON_FILE.set(execution, claimed.address().isPresent());
    }
}
