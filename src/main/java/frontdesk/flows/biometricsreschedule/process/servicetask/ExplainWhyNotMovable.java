package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.ANSWER_EN;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.ANSWER_ES;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.engine.servicetask.EmailText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain what to do instead",
        does = "Tells the customer why the appointment cannot be moved online, and "
                + "which way stays open, as the table has it.")
class ExplainWhyNotMovable extends EmailDelegate {
    ExplainWhyNotMovable(StepEmailSender emails) {
        super(emails, EmailText.fromTable(ANSWER_EN, ANSWER_ES));
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        return super.email(execution).inRound(ADDRESSES_TRIED.in(execution) + 1);
    }
}
