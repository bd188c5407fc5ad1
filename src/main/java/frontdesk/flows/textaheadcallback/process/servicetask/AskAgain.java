package frontdesk.flows.textaheadcallback.process.servicetask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.CLARIFIED_ATTEMPT;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.TEXT_ATTEMPTS;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.UNCLEAR_AT;

import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.ports.messaging.Notification.Validity;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Ask for yes or no",
        does = "Asks for a plain yes or no, once for each text of ours; the second "
                + "of two unclear replies finds it sent.")
class AskAgain implements JavaDelegate, ExternalSideEffect {
    /** The text speaks of the next 30 minutes: later than that, nobody remembers what it is about. */
    private static final Duration ASKED_OF = Duration.ofMinutes(30);

    private final CallbackStepMessageSender messages;

    AskAgain(CallbackStepMessageSender messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int attempt = TEXT_ATTEMPTS.in(execution);
        CLARIFIED_ATTEMPT.set(execution, attempt);
        messages.text(
                execution, attempt, "Text: we did not understand; please reply YES or NO.", whileItIsAsked(execution));
    }

    private static Validity whileItIsAsked(DelegateExecution execution) {
        return UNCLEAR_AT
                .find(execution)
                .map(at -> Validity.until(Instant.parse(at).plus(ASKED_OF)))
                .orElse(Validity.UNLIMITED);
    }
}
