package frontdesk.flows.appointmentrequest.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.engine.ElementTemplateInfo;
import frontdesk.flows.appointmentrequest.domain.Outcome;
import frontdesk.ports.AppointmentBook;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Give back the slot",
        does = "Gives a booked slot back as the customer withdraws, in the same " + "transaction as the withdrawal.")
class GiveBackSlot implements JavaDelegate {
    private final AppointmentBook book;
    private final Requests requests;

    GiveBackSlot(AppointmentBook book, Requests requests) {
        this.book = book;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        book.release(reference);
        requests.tell(reference, "withdrawn", Map.of());
        requests.conclude(reference, Outcome.WITHDRAWN.name(), RequestStatus.CLOSED);
    }
}
