package frontdesk.adapters.connections;

import org.springframework.jdbc.support.JdbcTransactionManager;

/** Tells the data source which transactions are suspended, so that nested ones have connections of their own. */
final class NestingTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient NestingDataSource connections;

    NestingTransactions(NestingDataSource connections) {
        super(connections);
        this.connections = connections;
    }

    @Override
    protected Object doSuspend(Object transaction) {
        Object resources = super.doSuspend(transaction);
        connections.suspend();
        return resources;
    }

    @Override
    protected void doResume(Object transaction, Object suspendedResources) {
        connections.resume();
        super.doResume(transaction, suspendedResources);
    }
}
