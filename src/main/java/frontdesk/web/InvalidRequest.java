package frontdesk.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came in cannot be taken; names every wrong field at once, or the first ones where there are too many. Answered
 * with 400. It has no stack trace, which nobody would read: an import may refuse a million lines.
 */
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;
    private final boolean moreErrors;

    /** @param moreErrors whether there are more than these */
    public InvalidRequest(List<FieldError> errors, boolean moreErrors) {
        super(sentences(errors, moreErrors), null, false, false);
        this.errors = List.copyOf(errors);
        this.moreErrors = moreErrors;
    }

    public InvalidRequest(List<FieldError> errors) {
        this(errors, false);
    }

    public InvalidRequest(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Whether there are more than the named ones. */
    public boolean moreErrors() {
        return moreErrors;
    }

    private static String sentences(List<FieldError> errors, boolean moreErrors) {
        String named = errors.stream().map(InvalidRequest::sentence).collect(Collectors.joining("; "));
        return moreErrors ? named + "; and more is wrong" : named;
    }

    private static String sentence(FieldError error) {
        return error.field().isEmpty() ? error.message() : error.field() + " " + error.message();
    }
}
