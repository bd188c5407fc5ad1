package frontdesk.web;

/** What was asked for is not there. Answered with 404 and this sentence. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String sentence) {
        super(sentence);
    }
}
