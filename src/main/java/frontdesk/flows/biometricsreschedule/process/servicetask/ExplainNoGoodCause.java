package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.StepEmails;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain that it stays",
        does = "Tells the customer that the present appointment stands, and what it " + "means to miss it.")
class ExplainNoGoodCause implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;
    private final CurrentAppointmentValues present;

    ExplainNoGoodCause(StepEmails mail, CurrentAppointmentValues present) {
        this.mail = mail;
        this.present = present;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.send(execution, ADDRESSES_TRIED.in(execution) + 1, present.values(execution));
    }
}
