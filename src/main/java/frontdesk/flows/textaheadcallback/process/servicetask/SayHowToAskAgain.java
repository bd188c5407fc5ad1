package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import frontdesk.ports.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Say how to ask again", does = "Tells a customer who answered no text how to ask again.")
class SayHowToAskAgain implements JavaDelegate, ExternalSideEffect {
    private final CallbackStepMessageSender messages;
    private final Requests requests;

    SayHowToAskAgain(CallbackStepMessageSender messages, Requests requests) {
        this.messages = messages;
        this.requests = requests;
    }

    /** Nobody is told that they did not answer whose answer has come meanwhile. */
    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        if (isUnanswered(reference)) {
            messages.tell(execution);
        } else {
            requests.say(
                    reference,
                    Requests.Speaker.OFFICE_NOTE,
                    "The customer was not told how to ask again: their answer has come.");
        }
    }

    private boolean isUnanswered(ReferenceNumber reference) {
        return requests.find(reference)
                .flatMap(Requests.Request::outcome)
                .filter(Outcome.NO_REPLY.name()::equals)
                .isPresent();
    }
}
