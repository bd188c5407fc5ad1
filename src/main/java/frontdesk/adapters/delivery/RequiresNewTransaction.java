package frontdesk.adapters.delivery;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction beside the caller's: what it wrote stays, whatever becomes of the caller's. */
@Component
class RequiresNewTransaction {
    private final TransactionTemplate transactions;

    RequiresNewTransaction(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The result of the work, once it is committed. */
    <T> T get(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    void run(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
