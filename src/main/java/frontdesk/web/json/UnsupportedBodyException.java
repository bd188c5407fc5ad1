package frontdesk.web.json;

/** The body is of a media type that is not taken here. Answered with 415. */
public final class UnsupportedBodyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What whoever sends something else is told. */
    public static final String JSON_IS_NEEDED =
            "Send the body as application/json in UTF-8, and say so in the Content-Type header.";

    UnsupportedBodyException() {
        super(JSON_IS_NEEDED);
    }
}
