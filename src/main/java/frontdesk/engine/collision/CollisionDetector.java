package frontdesk.engine.collision;

import frontdesk.ports.failure.ExceptionCauses;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells a lost race between two transactions from a failure. */
public final class CollisionDetector {
    /**
     * Serialization failure and deadlock (40001, 40P01 of PostgreSQL; H2 uses 40001 for both), a lock that could not be
     * had in time (55P03; HYT00 of H2), and a row that changed while H2 updated it (90131).
     */
    private static final Set<String> SQL_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    /** A child without its parent, or a parent with a child left (23503; H2 uses 23506 for the first). */
    private static final Set<String> FOREIGN_KEY_STATES = Set.of("23503", "23506");

    private static final Pattern ENGINE_KEY = Pattern.compile("\\bact_fk_", Pattern.CASE_INSENSITIVE);

    private static final String ENTITIES = ExecutionEntity.class.getPackageName() + ".";

    private static final String EXECUTION_TREE = PvmExecutionImpl.class.getPackageName() + ".";

    /** "Cannot resolve parent with id … of execution …, perhaps it was deleted in the meantime". */
    private static final String PARENT_MISSING = "ENGINE-03077 ";

    private CollisionDetector() {}

    /** Whether the failure, or any cause of it, says that another transaction changed the same. */
    public static boolean isCollision(Throwable failure) {
        return ExceptionCauses.of(failure).anyMatch(CollisionDetector::saysSo);
    }

    /** Not every failure has a state: one for want of a connection does not. */
    private static boolean hasStateOfOne(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState())
                .filter(SQL_STATES::contains)
                .isPresent();
    }

    /** The engine's rows refer to one another; one of them was removed, or got a new child, while this was written. */
    private static boolean isAboutARowGone(SQLException failure) {
        return FOREIGN_KEY_STATES.contains(
                        Optional.ofNullable(failure.getSQLState()).orElse(""))
                && ENGINE_KEY
                        .matcher(Optional.ofNullable(failure.getMessage()).orElse(""))
                        .find();
    }

    private static boolean saysSo(Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof ConcurrencyFailureException
                || failure instanceof SQLException refused && (hasStateOfOne(refused) || isAboutARowGone(refused))
                || failure instanceof NullPointerException missing && isMissedByTheEngine(missing)
                || failure instanceof ProcessEngineException missing && isMissedInATree(missing);
    }

    /**
     * The engine reads a row and afterwards the one that it points at, such as a task and its execution. Where another
     * transaction removes that one in between, the engine does not notice and works with {@code null}.
     */
    private static boolean isMissedByTheEngine(NullPointerException missing) {
        StackTraceElement[] stack = missing.getStackTrace();
        return stack.length > 0
                && (stack[0].getClassName().startsWith(ENTITIES)
                        || stack[0].getClassName().startsWith(EXECUTION_TREE));
    }

    /** The same among the executions of one instance, which the engine reads one after the other: here it notices. */
    private static boolean isMissedInATree(ProcessEngineException missing) {
        return Optional.ofNullable(missing.getMessage()).orElse("").startsWith(PARENT_MISSING);
    }
}
