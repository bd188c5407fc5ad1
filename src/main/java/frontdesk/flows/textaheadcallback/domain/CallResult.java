package frontdesk.flows.textaheadcallback.domain;

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

    /** How the callback came out with this call; empty where the diagram decides whether another one follows. */
    public Optional<Outcome> outcome() {
        return outcome;
    }
}
