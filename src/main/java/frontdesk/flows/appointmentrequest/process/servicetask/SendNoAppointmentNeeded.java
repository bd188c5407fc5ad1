package frontdesk.flows.appointmentrequest.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.EmailDelegate;
import frontdesk.engine.servicetask.EmailText;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Explain why none is needed",
        does = "Tells the customer what to do instead of coming to an office.")
class SendNoAppointmentNeeded extends EmailDelegate {
    SendNoAppointmentNeeded(StepEmailSender emails) {
        super(emails, EmailText.fromOffice());
    }
}
