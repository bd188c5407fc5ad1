package frontdesk.adapters.database;

import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Creates or replaces rows where somebody else may be creating the same ones at the same moment. */
@Component
class RepeatableWrite {
    private final TransactionOperations transactions;

    RepeatableWrite(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the write in a transaction, and once more where another writer was first: its row is there by then, and is
     * replaced. Inside a transaction of the caller's the exception goes through instead, as that one is lost.
     */
    <T> T inTransaction(Supplier<T> write) {
        try {
            return transactions.execute(status -> write.get());
        } catch (DuplicateKeyException createdMeanwhile) {
            return transactions.execute(status -> write.get());
        }
    }
}
