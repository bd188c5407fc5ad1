package frontdesk.web.problem;

import frontdesk.domain.request.ReferenceNumber;
import java.util.Optional;

/** What was asked for does not go with how things stand. Answered with 409 and this sentence. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<ReferenceNumber> duplicateOf;

    public ConflictException(String sentence) {
        super(sentence);
        this.duplicateOf = Optional.empty();
    }

    /** @param duplicateOf the open request that asks for the same; asking again will not help */
    public ConflictException(String sentence, ReferenceNumber duplicateOf) {
        super(sentence);
        this.duplicateOf = Optional.of(duplicateOf);
    }

    public Optional<ReferenceNumber> duplicateOf() {
        return duplicateOf;
    }
}
