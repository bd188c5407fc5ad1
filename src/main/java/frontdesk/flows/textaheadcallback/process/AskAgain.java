package frontdesk.flows.textaheadcallback.process;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CLARIFIED_ATTEMPT;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.TEXT_ATTEMPTS;

import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(
        label = "Ask for yes or no",
        does = "Asks for a plain yes or no, once for each text of ours; the second "
                + "of two unclear replies finds it sent.")
class AskAgain implements JavaDelegate, TouchesTheOutside {
    private final CustomerMessages messages;

    AskAgain(CustomerMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int attempt = TEXT_ATTEMPTS.in(execution);
        CLARIFIED_ATTEMPT.set(execution, attempt);
        messages.text(execution, attempt, "Text: we did not understand; please reply YES or NO.");
    }
}
