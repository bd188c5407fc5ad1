package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.EMAIL_CORRECTED;

import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.usertask.shared.AlternativeContactHandler;
import frontdesk.engine.usertask.shared.ReturnedEmails;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Tell the customer another way",
        does = "An e-mail came back; the officer tells the customer in another way, "
                + "and may learn the right address.")
class TellCustomerAnotherWay extends AlternativeContactHandler {
    private final RescheduleBrief reschedule;

    TellCustomerAnotherWay(RequestBrief brief, Requests requests, ReturnedEmails returned, RescheduleBrief reschedule) {
        super(brief, requests, returned);
        this.reschedule = reschedule;
    }

    @Override
    protected Set<String> ownVariables() {
        return RescheduleBrief.OWN;
    }

    @Override
    protected Map<String, Object> own(DelegateTask task) {
        return reschedule.own(task);
    }

    @Override
    protected boolean isSentAgainByFlow() {
        return true;
    }

    /** With another address the e-mail goes out once more. */
    @Override
    protected void completed(DelegateExecution execution, boolean emailCorrected) {
        EMAIL_CORRECTED.set(execution, emailCorrected);
        ADDRESSES_TRIED.set(execution, ADDRESSES_TRIED.in(execution) + 1);
    }
}
