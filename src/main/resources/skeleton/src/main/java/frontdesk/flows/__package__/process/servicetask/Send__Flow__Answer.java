package frontdesk.flows.__package__.process.servicetask;

import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.engine.servicetask.ConcludingEmailDelegate;
import frontdesk.engine.servicetask.EmailText;
import frontdesk.flows.__package__.domain.Outcome;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Send the answer", does = "E-mails what the officer wrote, and closes the request.")
class Send__Flow__Answer extends ConcludingEmailDelegate {
    Send__Flow__Answer(StepEmailSender emails, RequestConcluder outcomes) {
        super(emails, outcomes, Outcome.ANSWERED, RequestStatus.COMPLETED, "answered", EmailText.fromOffice());
    }
}
