package frontdesk.engine.moves;

/** Ends a transaction that was only for looking. */
final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
