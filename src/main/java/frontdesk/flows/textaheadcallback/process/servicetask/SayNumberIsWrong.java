package frontdesk.flows.textaheadcallback.process.servicetask;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Say that the number is wrong",
        does = "Tells the customer by e-mail, where an address is known, that their phone number is somebody else's.")
class SayNumberIsWrong implements JavaDelegate, ExternalSideEffect {
    private final CallbackStepMessageSender messages;

    SayNumberIsWrong(CallbackStepMessageSender messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellByEmail(execution);
    }
}
