package frontdesk.web.problem;

/** What was asked for is not there. Answered with 404 and this sentence. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String sentence) {
        super(sentence);
    }
}
