package frontdesk.engine.request;

import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.ports.request.Requests.Receipt;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the process instances of requests, for every flow alike. */
@Component
public class ProcessStarter {
    private final Requests requests;
    private final RuntimeService runtime;

    ProcessStarter(Requests requests, RuntimeService runtime) {
        this.requests = requests;
        this.runtime = runtime;
    }

    /**
     * Writes a request down and starts the process of its kind under its reference number, both or neither. Nothing is
     * started where the same is asked already.
     */
    @Transactional
    public Receipt start(NewRequest request) {
        Receipt receipt = register(request);
        if (receipt instanceof Receipt.Received received) {
            runtime.startProcessInstanceByKey(
                    request.kind(), received.reference().value());
        }
        return receipt;
    }

    /** Writes a request down in the transaction of a caller that starts the process itself. */
    public Receipt register(NewRequest request) {
        return requests.receive(request);
    }
}
