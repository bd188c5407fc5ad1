package frontdesk.engine.migration;

/** Ends a transaction that was only for looking. */
final class RollbackSignalException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
