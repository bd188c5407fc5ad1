package frontdesk.flows.accesscodereissue.process;

import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** See {@link AccessCodeNotice} for what a retry does. */
@Component
@ModelStep(label = "E-mail the notice", does = "Makes a code and sends it to the e-mail address on file.")
class SendCodeByEmail implements JavaDelegate, TouchesTheOutside {
    private final AccessCodeNotice notice;
    private final NoticeWriter writer;
    private final NoticeResult result;

    SendCodeByEmail(AccessCodeNotice notice, NoticeWriter writer, NoticeResult result) {
        this.notice = notice;
        this.writer = writer;
        this.result = result;
    }

    @Override
    public void execute(DelegateExecution execution) {
        result.of(notice.handOver(execution, writer.email()), "code-emailed", execution);
    }
}
