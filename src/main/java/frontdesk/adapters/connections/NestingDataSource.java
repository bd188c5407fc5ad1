package frontdesk.adapters.connections;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.transaction.IllegalTransactionStateException;

/**
 * Two pools of connections to one database: one for transactions, and one for transactions that are begun while another
 * one of the same thread is suspended. Whoever holds a connection so never waits for the pool that it came from, and
 * whoever holds two waits for no third: however many work at once, somebody can always go on.
 */
final class NestingDataSource extends AbstractRoutingDataSource {
    private static final int OUTER = 0;
    private static final int NESTED = 1;

    private final ThreadLocal<Integer> suspended = ThreadLocal.withInitial(() -> OUTER);

    NestingDataSource(DataSource outer, DataSource nested) {
        setTargetDataSources(Map.of(OUTER, outer, NESTED, nested));
        setDefaultTargetDataSource(outer);
        setLenientFallback(false);
    }

    /** A transaction of this thread keeps its connection and waits for another one. */
    void suspend() {
        suspended.set(suspended.get() + 1);
    }

    /** The one that was suspended last goes on. */
    void resume() {
        int left = suspended.get() - 1;
        if (left == OUTER) {
            suspended.remove();
        } else {
            suspended.set(left);
        }
    }

    @Override
    protected Object determineCurrentLookupKey() {
        int depth = suspended.get();
        if (depth > NESTED) {
            throw new IllegalTransactionStateException(
                    "A transaction inside a nested one would wait for the connections that its likes hold");
        }
        return depth;
    }
}
