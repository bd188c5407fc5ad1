package frontdesk.adapters.database;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Creates or replaces rows where somebody else may be creating or replacing the same ones at the same moment. */
@Component
public class UpsertRetry {
    /** Of those who collide, the database lets one through each time. */
    private static final int ATTEMPTS = 5;

    private final TransactionOperations transactions;

    /** @param transactions of the database that is written to */
    public UpsertRetry(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the write in a transaction, and again where another writer came between: a row that was missing is there by
     * then and is replaced, and who waited for whom has been settled. Inside a transaction of the caller's, the caller
     * has to begin again instead.
     */
    public <T> T inTransaction(Supplier<T> write) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return transactions.execute(status -> write.get());
            } catch (DuplicateKeyException | ConcurrencyFailureException collision) {
                continue;
            }
        }
        return transactions.execute(status -> write.get());
    }
}
