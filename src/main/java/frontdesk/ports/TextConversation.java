package frontdesk.ports;

import frontdesk.domain.ReferenceNumber;

/** What a flow does with texts from people whom it texted. A flow that texts has one as a bean. */
public interface TextConversation {
    /** The process key of the flow. */
    String kind();

    /**
     * Takes a reply to the flow's texts, in the caller's transaction; also where the request has come to its end.
     *
     * @param request kept to the caller
     */
    void replied(ReferenceNumber request, IncomingText reply);

    /** The person wants no more texts; the request stays open and is worked on without them. */
    void optedOut(ReferenceNumber request);
}
