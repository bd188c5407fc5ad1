package frontdesk.flows.accesscodereissue.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** See {@link AccessCodeIssuer} for what a retry does. */
@Component
@ElementTemplateInfo(label = "E-mail the notice", does = "Makes a code and sends it to the e-mail address on file.")
class SendCodeByEmail implements JavaDelegate, ExternalSideEffect {
    private final AccessCodeIssuer notice;
    private final NoticeFactory writer;
    private final NoticeDeliveryHandler result;

    SendCodeByEmail(AccessCodeIssuer notice, NoticeFactory writer, NoticeDeliveryHandler result) {
        this.notice = notice;
        this.writer = writer;
        this.result = result;
    }

    @Override
    public void execute(DelegateExecution execution) {
        result.of(notice.handOver(execution, writer.email()), "code-emailed", execution);
    }
}
