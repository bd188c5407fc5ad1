package frontdesk.domain.messaging;

import java.util.Arrays;
import java.util.Optional;

/** What has to be the case for a message still to be true, so that it may be sent again; its template says which. */
public enum Relevance {
    /** The office is looking at the request. */
    REVIEW("review"),

    /** The customer has been asked, and has not answered. */
    QUESTION("question"),

    /** The appointment stands and lies ahead. */
    APPOINTMENT("appointment"),

    /** It speaks of the next 30 minutes. */
    HALF_HOUR("half-hour");

    private final String code;

    Relevance(String code) {
        this.code = code;
    }

    /** The one that templates call so. */
    public static Optional<Relevance> ofCode(String code) {
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }
}
