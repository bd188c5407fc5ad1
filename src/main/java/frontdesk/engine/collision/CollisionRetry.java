package frontdesk.engine.collision;

import frontdesk.ports.failure.TransactionRetry;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The work of calls from outside. */
@Component
public class CollisionRetry implements TransactionRetry {
    private final TransactionTemplate transactions;
    private final RetryTemplate retry;

    CollisionRetry(PlatformTransactionManager manager, CollisionMetrics metrics) {
        transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        retry = new CollisionRetryTemplate(CollisionMetrics.CALL_LIMIT, metrics::countCall);
    }

    @Override
    public <T> T execute(Supplier<T> work) {
        return repeat(() -> transactions.execute(transaction -> work.get()));
    }

    /** The same for work that brings transactions of its own, each of which may be repeated. */
    public <T> T repeat(Supplier<T> work) {
        try {
            return retry.execute(attempt -> work.get());
        } catch (OptimisticLockingException collision) {
            throw new OptimisticLockingFailureException("Something else changed the same at that moment", collision);
        }
    }
}
