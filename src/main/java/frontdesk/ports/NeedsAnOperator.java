package frontdesk.ports;

/**
 * A step cannot go on, and trying again by itself could do harm: a person must look first. The message says in plain
 * words what to look at.
 */
public final class NeedsAnOperator extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NeedsAnOperator(String message) {
        super(message);
    }
}
