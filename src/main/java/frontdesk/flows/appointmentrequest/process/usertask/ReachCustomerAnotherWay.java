package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON_NAME;

import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.usertask.shared.AlternativeContactHandler;
import frontdesk.engine.usertask.shared.ReturnedEmails;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Reach the customer another way",
        does = "An e-mail came back; the officer tells the customer in another way, "
                + "and may learn the right address.")
class ReachCustomerAnotherWay extends AlternativeContactHandler {
    ReachCustomerAnotherWay(RequestBrief brief, Requests requests, ReturnedEmails returned) {
        super(brief, requests, returned);
    }

    @Override
    protected Set<String> ownVariables() {
        return Set.of(REASON_NAME.name());
    }

    @Override
    protected Map<String, Object> own(DelegateTask task) {
        return Map.of(REASON_NAME.name(), REASON_NAME.in(task));
    }
}
