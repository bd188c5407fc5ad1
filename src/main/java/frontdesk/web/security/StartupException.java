package frontdesk.web.security;

/** A node must not start as it is configured; says why and what to do. */
final class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartupException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
