package frontdesk.web;

import java.util.List;
import java.util.stream.Collectors;

/** What came in cannot be taken; names every wrong field at once. Answered with 400. */
public final class InvalidRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidRequest(List<FieldError> errors) {
        super(errors.stream().map(InvalidRequest::sentence).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    public InvalidRequest(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    private static String sentence(FieldError error) {
        return error.field().isEmpty() ? error.message() : error.field() + " " + error.message();
    }
}
