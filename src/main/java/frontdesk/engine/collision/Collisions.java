package frontdesk.engine.collision;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells a lost race between two transactions from a failure. */
public final class Collisions {
    /**
     * Serialization failure and deadlock (40001, 40P01 of PostgreSQL; H2 uses 40001 for both), a lock that could not be
     * had in time (55P03; HYT00 of H2), and a row that changed while H2 updated it (90131).
     */
    private static final Set<String> SQL_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    private Collisions() {}

    /** Whether the failure, or any cause of it, says that another transaction changed the same. */
    public static boolean isCollision(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(Collisions::saysSo);
    }

    private static boolean saysSo(Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof ConcurrencyFailureException
                || failure instanceof SQLException refused && SQL_STATES.contains(refused.getSQLState());
    }
}
