package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON_NAME;

import frontdesk.engine.brief.OverdueReviewBrief;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.usertask.shared.OverdueReviewHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Resolve the overdue review", does = "The supervisor sees to a review that is overdue.")
class ResolveOverdueReview extends OverdueReviewHandler {
    ResolveOverdueReview(OverdueReviewBrief brief, Requests requests) {
        super(brief, requests);
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
