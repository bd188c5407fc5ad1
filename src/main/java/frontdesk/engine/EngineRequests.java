package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.Requests;
import frontdesk.ports.RunningRequests;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands what happens around a request to the flow that works on it; all of it or nothing. */
@Component
class EngineRequests implements RunningRequests {
    static final String WITHDRAWN = "request-withdrawn";
    static final String ANSWERED = "customer-answered";
    static final String CAME_BACK = "message-came-back";

    private final Requests requests;
    private final RequestEvents events;
    private final TransactionOperations transactions;
    private final RetryTemplate onCollision = RetryTemplate.builder()
            .maxAttempts(5)
            .noBackoff()
            .retryOn(ConcurrencyFailureException.class)
            .retryOn(ProcessEngineException.class)
            .build();

    EngineRequests(Requests requests, RequestEvents events, TransactionOperations transactions) {
        this.requests = requests;
        this.events = events;
        this.transactions = transactions;
    }

    @Override
    public boolean withdraw(ReferenceNumber reference) {
        return again(() -> events.happened(WITHDRAWN, reference, Map.of()));
    }

    @Override
    public boolean messageCameBack(ReferenceNumber reference) {
        return again(() -> events.happened(CAME_BACK, reference, Map.of()));
    }

    @Override
    public boolean customerAnswered(ReferenceNumber reference, String text) {
        return again(() -> {
            boolean awaited = events.isAwaited(ANSWERED, reference);
            if (awaited) {
                requests.say(reference, Requests.Speaker.CUSTOMER, text);
                requests.tell(reference, ANSWERED, Map.of());
                goOn(reference);
            }
            return awaited;
        });
    }

    private void goOn(ReferenceNumber reference) {
        if (!events.happened(ANSWERED, reference, Map.of())) {
            throw new OptimisticLockingFailureException("The wait for the answer ended while it was written down");
        }
    }

    /**
     * Once more where a job of the same instance came in between. Where the caller's transaction is the one that is lost,
     * the caller hears of it.
     */
    private boolean again(BooleanSupplier deed) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? once(deed)
                : onCollision.execute(attempt -> once(deed));
    }

    private boolean once(BooleanSupplier deed) {
        try {
            return Boolean.TRUE.equals(transactions.execute(transaction -> deed.getAsBoolean()));
        } catch (OptimisticLockingException collision) {
            throw new OptimisticLockingFailureException("A job of the same instance came in between", collision);
        }
    }
}
