package frontdesk.flows.textaheadcallback.process.servicetask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import frontdesk.ports.request.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say that we are late",
        does = "Tells the customer that the call is late and still coming.")
class SayCallIsLate implements JavaDelegate, ExternalSideEffect {
    private final CallbackStepMessageSender messages;
    private final Requests requests;

    SayCallIsLate(CallbackStepMessageSender messages, Requests requests) {
        this.messages = messages;
        this.requests = requests;
    }

    /** Somebody who has said no meanwhile waits for no call. */
    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        if (LAST_REPLY
                .find(execution)
                .filter(ReplyClassification.NO.name()::equals)
                .isPresent()) {
            requests.say(
                    reference,
                    Requests.Speaker.OFFICE_NOTE,
                    "The customer was not told that the call is late: their last word was no.");
        } else {
            requests.tell(reference, "call-late", Map.of());
            messages.tell(execution);
        }
    }
}
