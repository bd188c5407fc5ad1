package frontdesk.flows.textaheadcallback.process;

import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(label = "Say how to ask again", does = "Tells a customer who answered no text how to ask again.")
class SayHowToAskAgain implements JavaDelegate, TouchesTheOutside {
    private final CustomerMessages messages;

    SayHowToAskAgain(CustomerMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tell(execution);
    }
}
