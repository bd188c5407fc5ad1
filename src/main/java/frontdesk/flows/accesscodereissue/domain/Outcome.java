package frontdesk.flows.accesscodereissue.domain;

/** How a request for a code came out. */
public enum Outcome {
    CODE_SENT,
    NOT_ELIGIBLE,
    WITHDRAWN
}
