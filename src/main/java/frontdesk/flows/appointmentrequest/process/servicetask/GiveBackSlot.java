package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.flows.appointmentrequest.domain.Outcome;
import frontdesk.ports.appointment.AppointmentBook;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Give back the slot",
        does = "Gives a booked slot back as the customer withdraws, in the same " + "transaction as the withdrawal.")
class GiveBackSlot implements JavaDelegate {
    private final AppointmentBook book;
    private final RequestConcluder outcomes;

    GiveBackSlot(AppointmentBook book, RequestConcluder outcomes) {
        this.book = book;
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        book.release(new ReferenceNumber(execution.getProcessBusinessKey()));
        outcomes.conclude(execution, Outcome.WITHDRAWN, RequestStatus.CLOSED, "withdrawn");
    }
}
