package frontdesk.web;

import java.util.Map;

/** What was asked for does not go with how things stand. Answered with 409 and this sentence. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> extras;

    public Conflict(String sentence) {
        this(sentence, Map.of());
    }

    /** @param extras further members of the answer, such as {@code referenceNumber} */
    public Conflict(String sentence, Map<String, Object> extras) {
        super(sentence);
        this.extras = Map.copyOf(extras);
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
