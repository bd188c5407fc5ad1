package frontdesk.web.security;

/** A node must not start as it is configured; says why and what to do. */
public final class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param reason why the node does not start, a sentence
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
