package frontdesk.engine;

import frontdesk.domain.ReferenceNumber;
import frontdesk.ports.Requests;
import frontdesk.ports.RunningRequests;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands what a requester does to the instance that works on the request. The instance is looked up in Frontdesk's own
 * table and addressed by its id: a correlation by variable scans all that wait.
 */
@Component
class EngineRequests implements RunningRequests {
    static final String WITHDRAWN = "request-withdrawn";
    static final String ANSWERED = "customer-answered";
    static final String CAME_BACK = "message-came-back";

    private static final int TRIES = 5;

    private final Requests requests;
    private final RuntimeService runtime;
    private final TransactionOperations transactions;

    EngineRequests(Requests requests, RuntimeService runtime, TransactionOperations transactions) {
        this.requests = requests;
        this.runtime = runtime;
        this.transactions = transactions;
    }

    @Override
    public boolean withdraw(ReferenceNumber reference) {
        return happened(WITHDRAWN, reference);
    }

    @Override
    public boolean messageCameBack(ReferenceNumber reference) {
        return happened(CAME_BACK, reference);
    }

    @Override
    public boolean customerAnswered(ReferenceNumber reference, String text) {
        return again(() -> {
            Optional<String> instance = instanceWaitingFor(ANSWERED, reference);
            instance.ifPresent(id -> {
                requests.say(reference, Requests.Speaker.CUSTOMER, text);
                requests.tell(reference, ANSWERED, Map.of());
                tell(id, ANSWERED);
            });
            return instance.isPresent();
        });
    }

    private boolean happened(String message, ReferenceNumber reference) {
        return again(() -> {
            Optional<String> instance = instanceWaitingFor(message, reference);
            instance.ifPresent(id -> tell(id, message));
            return instance.isPresent();
        });
    }

    /**
     * All of the deed or nothing, and once more where a job of the same instance came in between. Where the caller's
     * transaction is the one that is lost, the caller hears of it.
     */
    private boolean again(BooleanSupplier deed) {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (int failed = 1; failed < tries; failed++) {
            try {
                return once(deed);
            } catch (ConcurrencyFailureException | ProcessEngineException collision) {
                continue;
            }
        }
        return once(deed);
    }

    /** False, with nothing written, where the instance stopped waiting after it was looked up. */
    private boolean once(BooleanSupplier deed) {
        try {
            return Boolean.TRUE.equals(transactions.execute(transaction -> deed.getAsBoolean()));
        } catch (OptimisticLockingException collision) {
            throw new OptimisticLockingFailureException("A job of the same instance came in between", collision);
        } catch (MismatchingMessageCorrelationException somebodyWasFirst) {
            return false;
        }
    }

    private Optional<String> instanceWaitingFor(String message, ReferenceNumber reference) {
        return requests.findToChange(reference)
                .filter(request -> !request.status().isFinal())
                .flatMap(Requests.Request::processInstanceId)
                .filter(id -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(id)
                                .eventType("message")
                                .eventName(message)
                                .count()
                        > 0);
    }

    private void tell(String processInstanceId, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(processInstanceId)
                .correlate();
    }
}
