package frontdesk.flows.__package__.domain;

/** How a request came out; the names are stored, and seen from outside. */
public enum Outcome {
    ANSWERED,
    WITHDRAWN
}
