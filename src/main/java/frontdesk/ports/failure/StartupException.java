package frontdesk.ports.failure;

/**
 * A node must not start as it is configured; says why and what to do. Better than a node that lets the wrong people in or
 * loses messages later.
 */
public final class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param reason why the node does not start, a sentence that names properties, and never a value that may be secret
     * @param remedy what to set, a sentence
     */
    public StartupException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What to set, a sentence. */
    public String remedy() {
        return remedy;
    }
}
