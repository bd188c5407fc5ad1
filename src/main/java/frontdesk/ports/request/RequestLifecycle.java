package frontdesk.ports.request;

import frontdesk.domain.request.ReferenceNumber;

/** What can happen to a request of any flow that is under way; all of it or nothing. */
public interface RequestLifecycle {
    /** Starts the flow of a request whose start has failed; nothing happens where it has started or ended since. */
    void start(ReferenceNumber reference);

    /** The requester no longer wants it; false where it has ended already. */
    boolean withdraw(ReferenceNumber reference, Submitter submitter);

    /** The requester answers a question; false where nothing was asked. */
    boolean customerAnswered(ReferenceNumber reference, String text, Submitter submitter);

    /**
     * Somebody at the centre leaves a note for colleagues, who read it in open tasks at once; also after the end.
     *
     * @param author their name, as colleagues read it
     */
    void noted(ReferenceNumber reference, String text, String author);

    /** A message of the request will never arrive; false where its flow is not concerned with that now. */
    boolean messageCameBack(ReferenceNumber reference);

    /**
     * What the person was told about their appointment no longer holds, and an officer has to reach them; false where the
     * request has ended.
     *
     * @param why a sentence for officers
     */
    boolean appointmentTouched(ReferenceNumber reference, String why);

    /** By whose hand the requester's word comes in, which the timeline tells. */
    enum Submitter {
        /** Their own, through a portal. */
        CUSTOMER,
        /** The office's, as the requester has asked by phone. */
        OFFICE
    }
}
