package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Confirm the withdrawal", does = "Confirms to the customer that the request is withdrawn.")
class SendWithdrawalConfirmation extends EmailDelegate {
    SendWithdrawalConfirmation(StepEmailSender emails) {
        super(emails);
    }
}
