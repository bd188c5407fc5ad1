package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say that we missed each other",
        does = "Tells the customer that two calls did not reach them, and how to ask again.")
class SayCallWasMissed implements JavaDelegate, ExternalSideEffect {
    private final CallbackStepMessageSender messages;

    SayCallWasMissed(CallbackStepMessageSender messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tell(execution);
    }
}
