package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OUTCOME;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.ports.appointment.AppointmentBook;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Ends a request whose appointment stays as it is: the held place is given back and the customer told, at once. */
@Component
public class KeptAppointmentConcluder {
    private final AppointmentBook book;
    private final RequestConcluder outcomes;

    KeptAppointmentConcluder(AppointmentBook book, RequestConcluder outcomes) {
        this.book = book;
        this.outcomes = outcomes;
    }

    /** @param told the line of the timeline that tells the customer of it */
    public void with(Outcome outcome, String told, DelegateExecution execution) {
        book.release(new ReferenceNumber(execution.getProcessBusinessKey()));
        OUTCOME.set(execution, outcome.name());
        outcomes.conclude(execution, outcome, RequestStatus.CLOSED, told);
    }
}
