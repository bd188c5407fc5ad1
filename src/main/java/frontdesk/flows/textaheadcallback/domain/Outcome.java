package frontdesk.flows.textaheadcallback.domain;

import frontdesk.domain.request.RequestStatus;

/** How a callback came out. */
public enum Outcome {
    CUSTOMER_REACHED("customer-reached"),
    CUSTOMER_NOT_REACHED("customer-not-reached"),
    NO_REPLY("no-reply"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn");

    private final String told;

    Outcome(String told) {
        this.told = told;
    }

    /** Where the request stands then. */
    public RequestStatus status() {
        return this == CUSTOMER_REACHED ? RequestStatus.COMPLETED : RequestStatus.CLOSED;
    }

    /** The line of the timeline that tells the customer of it. */
    public String told() {
        return told;
    }
}
