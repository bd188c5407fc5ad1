package frontdesk.flows.biometricsreschedule.domain;

/** How a request to move a biometrics appointment can come out. */
public enum Outcome {
    RESCHEDULED,
    NOT_ELIGIBLE,
    NO_GOOD_CAUSE,
    WITHDRAWN
}
