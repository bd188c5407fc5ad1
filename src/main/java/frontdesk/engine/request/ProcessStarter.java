package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessRegistry;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.ports.request.Requests.Receipt;
import frontdesk.ports.request.StartFailedEvent;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the process instances of requests, for every flow alike. */
@Component
public class ProcessStarter {
    private final Requests requests;
    private final RuntimeService runtime;
    private final ProcessRegistry flows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate savepoint;

    ProcessStarter(
            Requests requests,
            RuntimeService runtime,
            ProcessRegistry flows,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.requests = requests;
        this.runtime = runtime;
        this.flows = flows;
        this.events = events;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Writes a request down and starts the process of its kind under its reference number, both or neither. Nothing is
     * started where the same is asked already. Where the process itself fails, the request is taken all the same, and a job
     * starts the process once its model has been put right: whoever asked cannot help it.
     */
    @Transactional
    public Receipt start(NewRequest request) {
        Receipt receipt = register(request);
        if (receipt instanceof Receipt.Received received) {
            startNowOrLater(request.kind(), received.reference());
        }
        return receipt;
    }

    private void startNowOrLater(String processKey, ReferenceNumber reference) {
        try {
            savepoint.executeWithoutResult(status -> start(processKey, reference));
        } catch (RuntimeException failure) {
            if (FlowFailureException.behind(failure).isEmpty()) {
                throw failure;
            }
            events.publishEvent(new StartFailedEvent(reference));
        }
    }

    /** Starts the process of a request that is written down, in the caller's transaction. */
    void start(String processKey, ReferenceNumber reference) {
        runtime.startProcessInstanceByKey(processKey, reference.value());
    }

    /** Writes a request down of whose flow it is known that it cannot start now; a job starts it. */
    @Transactional
    public ReferenceNumber keep(String processKey, String json) {
        ReferenceNumber reference =
                flows.startHandlerOf(processKey).orElseThrow().receive(json);
        events.publishEvent(new StartFailedEvent(reference));
        return reference;
    }

    /** Writes a request down in the transaction of a caller that starts the process itself. */
    public Receipt register(NewRequest request) {
        return requests.receive(request);
    }
}
