package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OUTCOME;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.ports.AppointmentBook;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Ends a request whose appointment stays as it is: the held place is given back and the customer told, at once. */
@Component
class RescheduleOutcomes {
    private final AppointmentBook book;
    private final Requests requests;

    RescheduleOutcomes(AppointmentBook book, Requests requests) {
        this.book = book;
        this.requests = requests;
    }

    /** @param told the line of the timeline that tells the customer of it */
    void with(Outcome outcome, String told, DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        book.release(reference);
        OUTCOME.set(execution, outcome.name());
        requests.tell(reference, told, Map.of());
        requests.conclude(reference, outcome.name(), RequestStatus.CLOSED);
    }
}
