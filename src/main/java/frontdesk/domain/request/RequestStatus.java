package frontdesk.domain.request;

/** How far a request has come, as its requester sees it. */
public enum RequestStatus {
    RECEIVED,
    IN_REVIEW,
    WAITING_FOR_CUSTOMER,
    SCHEDULED,
    COMPLETED,
    CLOSED;

    /** Whether nothing more will happen to the request. */
    public boolean isFinal() {
        return this == COMPLETED || this == CLOSED;
    }
}
