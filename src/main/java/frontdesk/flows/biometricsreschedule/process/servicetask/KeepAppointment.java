package frontdesk.flows.biometricsreschedule.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.flows.biometricsreschedule.process.KeptAppointmentConcluder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Keep the present appointment",
        does = "Ends a request that the customer withdrew, in the same transaction "
                + "as the withdrawal; the held place is free again.")
class KeepAppointment implements JavaDelegate {
    private final KeptAppointmentConcluder end;

    KeepAppointment(KeptAppointmentConcluder end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.with(Outcome.WITHDRAWN, "withdrawn", execution);
    }
}
