package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.ModelStep;
import frontdesk.engine.TouchesTheOutside;
import frontdesk.ports.Requests;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(label = "Say that we are late", does = "Tells the customer that the call is late and still coming.")
class SayCallIsLate implements JavaDelegate, TouchesTheOutside {
    private final CustomerMessages messages;
    private final Requests requests;

    SayCallIsLate(CustomerMessages messages, Requests requests) {
        this.messages = messages;
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.tell(new ReferenceNumber(execution.getProcessBusinessKey()), "call-late", Map.of());
        messages.tell(execution);
    }
}
