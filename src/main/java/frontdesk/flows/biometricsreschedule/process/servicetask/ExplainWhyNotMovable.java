package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.ANSWER_EN;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.ANSWER_ES;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.engine.request.StepEmails;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain what to do instead",
        does = "Tells the customer why the appointment cannot be moved online, and "
                + "which way stays open, as the table has it.")
class ExplainWhyNotMovable implements JavaDelegate, ExternalSideEffect {
    private final StepEmails mail;

    ExplainWhyNotMovable(StepEmails mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String answer = mail.answer(execution, ANSWER_EN, ANSWER_ES);
        mail.send(execution, ADDRESSES_TRIED.in(execution) + 1, Map.of("answer", answer));
    }
}
