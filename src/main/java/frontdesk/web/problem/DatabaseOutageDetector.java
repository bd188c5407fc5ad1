package frontdesk.web.problem;

import frontdesk.ports.failure.ExceptionCauses;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures for want of a connection to the database from all others: the same call may succeed in a moment. */
public final class DatabaseOutageDetector {
    /** What a caller is told. */
    public static final String DETAIL = "The database cannot be reached at the moment; send the request again.";

    /** The class of SQL states of connections that cannot be had or have broken. */
    private static final String CONNECTION = "08";

    /** The states of a server that is being shut down or starts up. */
    private static final String SHUTDOWN = "57P0";

    private DatabaseOutageDetector() {}

    /** Whether that is behind a failure, which the engine or others may have wrapped. */
    public static boolean isBehind(Throwable failure) {
        return ExceptionCauses.of(failure).anyMatch(DatabaseOutageDetector::isOne);
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLException sql && isOfConnection(sql);
    }

    private static boolean isOfConnection(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState())
                .filter(state -> state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN))
                .isPresent();
    }
}
