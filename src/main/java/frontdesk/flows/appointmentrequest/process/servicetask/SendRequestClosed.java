package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Send notice of closing",
        does = "Tells the customer that the request is closed without an answer, and " + "how to ask again.")
class SendRequestClosed extends EmailDelegate {
    SendRequestClosed(StepEmailSender emails) {
        super(emails);
    }
}
