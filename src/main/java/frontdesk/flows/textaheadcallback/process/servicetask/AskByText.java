package frontdesk.flows.textaheadcallback.process.servicetask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.TEXT_ATTEMPTS;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.expression.TextingPromiseReader;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExternalSideEffect;
import frontdesk.flows.textaheadcallback.process.usertask.OtherCallbacks;
import frontdesk.ports.messaging.Notification.Validity;
import frontdesk.ports.request.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(label = "Ask by text", does = "Asks by text whether the customer is free in the next 30 minutes.")
class AskByText implements JavaDelegate, ExternalSideEffect {
    private final CallbackStepMessageSender messages;
    private final Requests requests;
    private final OtherCallbacks others;

    AskByText(CallbackStepMessageSender messages, Requests requests, OtherCallbacks others) {
        this.others = others;
        this.messages = messages;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        int attempt = TEXT_ATTEMPTS.in(execution) + 1;
        TEXT_ATTEMPTS.set(execution, attempt);
        LAST_REPLY.clear(execution);
        messages.text(
                execution,
                attempt,
                "Text %d: are you free in the next 30 minutes?".formatted(attempt),
                Validity.promising(TextingPromiseReader.of(execution)));
        requests.tell(reference, "asked-by-text", Map.of());
        requests.moveTo(reference, RequestStatus.WAITING_FOR_CUSTOMER);
        others.tellOf(reference);
    }
}
