package frontdesk.flows.biometricsreschedule.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.flows.biometricsreschedule.process.KeptAppointmentConcluder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close as not eligible",
        does = "Closes a request whose appointment may not be moved online.")
class CloseAsNotEligible implements JavaDelegate {
    private final KeptAppointmentConcluder end;

    CloseAsNotEligible(KeptAppointmentConcluder end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.with(Outcome.NOT_ELIGIBLE, "not-eligible", execution);
    }
}
