package frontdesk.web.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came in cannot be taken; names every wrong field at once, or the first ones where there are too many. Answered
 * with 400. It has no stack trace, which nobody would read: an import may refuse a million lines.
 */
public final class InvalidRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> errors;
    private final boolean moreErrors;

    /** @param moreErrors whether there are more than these */
    public InvalidRequestException(List<FieldProblem> errors, boolean moreErrors) {
        super(sentences(errors, moreErrors), null, false, false);
        this.errors = List.copyOf(errors);
        this.moreErrors = moreErrors;
    }

    public InvalidRequestException(List<FieldProblem> errors) {
        this(errors, false);
    }

    public InvalidRequestException(String field, String message) {
        this(List.of(new FieldProblem(field, message)));
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    /** Whether there are more than the named ones. */
    public boolean moreErrors() {
        return moreErrors;
    }

    private static String sentences(List<FieldProblem> errors, boolean moreErrors) {
        String named = errors.stream().map(InvalidRequestException::sentence).collect(Collectors.joining("; "));
        return moreErrors ? named + "; and more is wrong" : named;
    }

    private static String sentence(FieldProblem error) {
        return error.field().isEmpty() ? error.message() : error.field() + " " + error.message();
    }
}
