package frontdesk.flows.textaheadcallback.domain;

import java.util.Arrays;
import java.util.Optional;

/** How a call went. */
public enum CallResult {
    REACHED(Optional.of(Outcome.CUSTOMER_REACHED)),
    NO_ANSWER(Optional.empty()),
    LEFT_MESSAGE(Optional.of(Outcome.CUSTOMER_NOT_REACHED));

    private final Optional<Outcome> outcome;

    CallResult(Optional<Outcome> outcome) {
        this.outcome = outcome;
    }

    /** The result with this code; empty where there is none. */
    public static Optional<CallResult> ofCode(String code) {
        return Arrays.stream(values())
                .filter(result -> result.name().equals(code))
                .findFirst();
    }

    /** How the callback came out with this call; empty where the diagram decides whether another one follows. */
    public Optional<Outcome> outcome() {
        return outcome;
    }
}
