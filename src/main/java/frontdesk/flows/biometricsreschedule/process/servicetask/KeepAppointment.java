package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OUTCOME;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.flows.biometricsreschedule.process.KeptAppointmentConcluder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Keep the present appointment",
        does = "Ends a request that the customer withdrew, or settled with an officer on the phone, in the same "
                + "transaction; the held place is free again.")
class KeepAppointment implements JavaDelegate {
    private final KeptAppointmentConcluder end;

    KeepAppointment(KeptAppointmentConcluder end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean isCalled =
                OUTCOME.find(execution).filter(Outcome.WITHDRAWN.name()::equals).isPresent();
        end.with(Outcome.WITHDRAWN, isCalled ? "kept-after-call" : "withdrawn", execution);
    }
}
