package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.OVERDUE_PRIORITY;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleProcess;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Give back the held place",
        does = "Gives the held place back where nobody has decided in time, and "
                + "moves the decision up in the officers' list.")
class GiveBackHeldSlot implements JavaDelegate {
    private final AppointmentBook book;
    private final Requests requests;
    private final BiometricsRescheduleProcess process;

    GiveBackHeldSlot(AppointmentBook book, Requests requests, BiometricsRescheduleProcess process) {
        this.book = book;
        this.requests = requests;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        book.release(reference);
        requests.say(
                reference,
                Requests.Speaker.OFFICE_NOTE,
                "The decision is overdue. If a place was held until now, it is free for others again.");
        process.raiseReview(execution.getProcessInstanceId(), OVERDUE_PRIORITY.in(execution));
    }
}
