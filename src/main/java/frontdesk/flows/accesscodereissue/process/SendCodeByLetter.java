package frontdesk.flows.accesscodereissue.process;

import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** See {@link AccessCodeNotice} for what a retry does. */
@Component
@ModelStep(label = "Mail the notice", does = "Makes a code and hands it over in a printed notice.")
class SendCodeByLetter implements JavaDelegate, TouchesTheOutside {
    private final AccessCodeNotice notice;
    private final NoticeWriter writer;
    private final NoticeResult result;

    SendCodeByLetter(AccessCodeNotice notice, NoticeWriter writer, NoticeResult result) {
        this.notice = notice;
        this.writer = writer;
        this.result = result;
    }

    @Override
    public void execute(DelegateExecution execution) {
        result.of(notice.handOver(execution, writer.letter()), "code-mailed", execution);
    }
}
