package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain that it stays",
        does = "Tells the customer that the present appointment stands, and what it " + "means to miss it.")
class ExplainNoGoodCause extends EmailDelegate {
    private final CurrentAppointmentValues present;

    ExplainNoGoodCause(StepEmailSender emails, CurrentAppointmentValues present) {
        super(emails);
        this.present = present;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        return StepEmail.with(present.values(execution)).inRound(ADDRESSES_TRIED.in(execution) + 1);
    }
}
