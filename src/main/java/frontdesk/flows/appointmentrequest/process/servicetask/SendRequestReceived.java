package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Confirm receipt",
        does = "Tells the customer that the request has arrived, and its reference number.")
class SendRequestReceived extends EmailDelegate {
    SendRequestReceived(StepEmailSender emails) {
        super(emails);
    }
}
