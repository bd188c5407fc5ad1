package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REFERENCE_NUMBER;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.usertask.AlternativeContactSubmission;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Reach the customer another way",
        does = "An e-mail came back; the officer tells the customer in another way, "
                + "and may learn the right address.")
class ReachCustomerAnotherWay implements UserTaskHandler {
    private final Requests requests;
    private final AlternativeContactSubmission anotherWay;
    private final ConversationTable conversationTable;

    ReachCustomerAnotherWay(
            Requests requests, AlternativeContactSubmission anotherWay, ConversationTable conversationTable) {
        this.requests = requests;
        this.anotherWay = anotherWay;
        this.conversationTable = conversationTable;
    }

    @Override
    public Set<String> inputVariables() {
        return AlternativeContactSubmission.TAKES;
    }

    @Override
    public Set<String> briefVariables() {
        return TaskCardVariables.with(
                Set.of("requesterName", "requesterEmail", "requesterPhone", "requesterLanguage", "conversation"));
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(REFERENCE_NUMBER.in(task));
        Requester requester = requests.find(reference).orElseThrow().requester();
        return TaskCardVariables.with(
                Map.of(
                        "requesterName", requester.name(),
                        "requesterEmail", requester.email().orElse(""),
                        "requesterPhone",
                                requester.phone().map(PhoneNumber::value).orElse(""),
                        "requesterLanguage", requester.language().code(),
                        "conversation", conversationTable.of(reference)),
                task);
    }

    @Override
    public void complete(DelegateExecution execution) {
        anotherWay.apply(execution);
    }
}
