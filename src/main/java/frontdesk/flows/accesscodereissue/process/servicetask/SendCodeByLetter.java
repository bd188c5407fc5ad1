package frontdesk.flows.accesscodereissue.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** See {@link AccessCodeIssuer} for what a retry does. */
@Component
@ElementTemplateInfo(label = "Mail the notice", does = "Makes a code and hands it over in a printed notice.")
class SendCodeByLetter implements JavaDelegate, ExternalSideEffect {
    private final AccessCodeIssuer notice;
    private final NoticeFactory writer;
    private final NoticeDeliveryHandler result;

    SendCodeByLetter(AccessCodeIssuer notice, NoticeFactory writer, NoticeDeliveryHandler result) {
        this.notice = notice;
        this.writer = writer;
        this.result = result;
    }

    @Override
    public void execute(DelegateExecution execution) {
        result.of(notice.handOver(execution, writer.letter()), "code-mailed", execution);
    }
}
