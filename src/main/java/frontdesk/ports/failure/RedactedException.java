package frontdesk.ports.failure;

import java.sql.SQLException;
import java.util.Optional;

/**
 * A failure as a log may have it: of which kinds it is and where it happened, without its words, since they may quote
 * what a customer wrote. Only those stay that say it plainly ({@link OperatorReadable}), and a database's code.
 */
public final class RedactedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Enough for every failure, and an end for one that causes itself. */
    private static final int MOST_CAUSES = 20;

    private RedactedException(Throwable failure, int depth) {
        super(words(failure), cause(failure, depth), false, true);
        setStackTrace(failure.getStackTrace());
    }

    /** @return the failure to be logged in its place */
    public static RedactedException of(Throwable failure) {
        return new RedactedException(failure, 1);
    }

    private static RedactedException cause(Throwable failure, int depth) {
        return Optional.ofNullable(failure.getCause())
                .filter(cause -> depth < MOST_CAUSES)
                .map(cause -> new RedactedException(cause, depth + 1))
                .orElse(null);
    }

    private static String words(Throwable failure) {
        String kind = failure.getClass().getName();
        if (failure instanceof OperatorReadable plain) {
            return kind + ": " + plain.getMessage();
        }
        return failure instanceof SQLException sql
                ? "%s (SQL state %s, code %d)".formatted(kind, sql.getSQLState(), sql.getErrorCode())
                : kind;
    }
}
