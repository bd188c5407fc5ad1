package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import frontdesk.flows.textaheadcallback.domain.ReplyMeaning;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(label = "Say that we are late", does = "Tells the customer that the call is late and still coming.")
class SayCallIsLate implements JavaDelegate, TouchesTheOutside {
    private final CustomerMessages messages;
    private final CustomerWords words;
    private final Requests requests;

    SayCallIsLate(CustomerMessages messages, CustomerWords words, Requests requests) {
        this.messages = messages;
        this.words = words;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        if (words.lastAnswer(reference)
                .filter(answer -> answer == ReplyMeaning.NO)
                .isPresent()) {
            requests.say(
                    reference,
                    Requests.Speaker.OFFICE_NOTE,
                    "The customer was not told that the call is late: they have said no meanwhile.");
        } else {
            requests.tell(reference, "call-late", Map.of());
            messages.tell(execution);
        }
    }
}
