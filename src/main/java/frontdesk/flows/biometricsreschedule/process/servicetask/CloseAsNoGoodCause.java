package frontdesk.flows.biometricsreschedule.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import frontdesk.flows.biometricsreschedule.process.KeptAppointmentConcluder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Close: the appointment stays",
        does = "Closes a request whose reason the officer did not accept; the held " + "place is free again.")
class CloseAsNoGoodCause implements JavaDelegate {
    private final KeptAppointmentConcluder end;

    CloseAsNoGoodCause(KeptAppointmentConcluder end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.with(Outcome.NO_GOOD_CAUSE, "no-good-cause", execution);
    }
}
