package frontdesk.flows.biometricsreschedule.process.servicetask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.OfficeMessageReader;
import frontdesk.engine.request.StepEmail;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain that it stays",
        does = "Tells the customer that the present appointment stands, why where the officer says so, and what it "
                + "means to miss it.")
class ExplainNoGoodCause extends EmailDelegate {
    private final CurrentAppointmentValues present;
    private final OfficeMessageReader conversation;

    ExplainNoGoodCause(StepEmailSender emails, CurrentAppointmentValues present, OfficeMessageReader conversation) {
        super(emails);
        this.conversation = conversation;
        this.present = present;
    }

    @Override
    protected StepEmail email(DelegateExecution execution) {
        Map<String, Object> values = new HashMap<>(present.values(execution));
        values.put("officerReason", conversation.timesFromOffice(execution) > 0 ? lastFromOffice(execution) : "");
        return StepEmail.with(values).inRound(ADDRESSES_TRIED.in(execution) + 1);
    }
}
