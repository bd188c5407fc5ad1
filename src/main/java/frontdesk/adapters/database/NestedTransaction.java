package frontdesk.adapters.database;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a statement fail without the transaction around it: in PostgreSQL a failed one, such as a duplicate key, ends
 * its transaction unless it is rolled back to a savepoint.
 */
@Component
public class NestedTransaction {
    @Transactional(propagation = Propagation.NESTED)
    public void within(Runnable statement) {
        statement.run();
    }
}
