package frontdesk.web.problem;

import frontdesk.domain.request.ReferenceNumber;

/** What was asked for is not there. Answered with 404 and this sentence. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String sentence) {
        super(sentence);
    }

    /** No request has this number, or none of which the caller may know: both are told alike. */
    public static NotFoundException ofRequest(ReferenceNumber reference) {
        return new NotFoundException("There is no request with the reference number " + reference + ".");
    }
}
