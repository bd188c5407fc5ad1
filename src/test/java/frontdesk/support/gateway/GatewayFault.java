package frontdesk.support.gateway;

/** How a gateway can misbehave towards one message. */
public enum GatewayFault {
    /** Works as it should. */
    NONE(false, 201, ""),
    /** Answers 500 and has not taken the message. */
    ERROR(false, 500, "Internal server error"),
    /** Answers 500 although it has taken the message. */
    TAKES_AND_ERRS(true, 500, "Internal server error"),
    /** Answers 503, as something in front of the gateway does. */
    UNAVAILABLE(false, 503, "Service unavailable"),
    /** Answers 429. */
    TOO_MANY(false, 429, "Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds"),
    /** Answers 400 to the number or address, and repeats it. */
    REFUSES(false, 400, "Not a valid number or address: "),
    /** Answers 403, as to a key that was revoked. */
    WRONG_KEY(false, 403, "Invalid token: API key not found"),
    /** Answers 400, as where the template lacks a placeholder or is gone. */
    WRONG_TEMPLATE(false, 400, "Template not found"),
    /** Drops the connection without an answer and has not taken the message. */
    DROPS(false, 0, ""),
    /** Takes the message and drops the connection without an answer. */
    TAKES_AND_DROPS(true, 0, ""),
    /** Takes the message and does not answer until it is released. */
    TAKES_AND_HANGS(true, 0, ""),
    /** Takes the message and answers with something that is no JSON. */
    TAKES_AND_MUMBLES(true, 201, "");

    private final boolean takes;
    private final int status;
    private final String words;

    GatewayFault(boolean takes, int status, String words) {
        this.takes = takes;
        this.status = status;
        this.words = words;
    }

    boolean takes() {
        return takes || this == NONE;
    }

    int status() {
        return status;
    }

    boolean isSilent() {
        return status == 0;
    }

    String words() {
        return words;
    }
}
