package frontdesk.ports.text;

import frontdesk.domain.request.ReferenceNumber;

/** What a flow does with texts from people whom it texted. A flow that texts has one as a bean. */
public interface TextReplyListener {
    /** The process key of the flow. */
    String kind();

    /**
     * Takes a reply to the flow's texts, in the caller's transaction; also where the request has come to its end.
     *
     * @param request kept to the caller
     */
    Reaction replied(ReferenceNumber request, IncomingText reply);

    /**
     * Whether the reply answers a question that stands with this request, in the caller's transaction. A yes does not
     * where another one was heard already; then it is for another request of the number whose question stands.
     *
     * @param request kept to the caller
     */
    boolean awaits(ReferenceNumber request, IncomingText reply);

    /**
     * The person may not be the one who made the request, or may want no more texts: nothing more is asked by text, and
     * somebody reads the words.
     *
     * @param request kept to the caller
     * @return {@link Reaction#NOT_YET} or {@link Reaction#TAKEN}
     */
    Reaction hasToBeRead(ReferenceNumber request, IncomingText text);

    /**
     * The person wants no more texts; the request stays open and is worked on without them.
     *
     * @param request kept to the caller
     * @return {@link Reaction#NOT_YET} or {@link Reaction#TAKEN}
     */
    Reaction optedOut(ReferenceNumber request);

    /** What the flow did with a text. */
    enum Reaction {
        /** It counts as the answer to a question. */
        ANSWERED,
        /** The flow knows of it, and goes on as it is. */
        TAKEN,
        /**
         * The flow cannot know of it now, since it is suspended or about to send what is answered here. Nothing has
         * changed; tell it again later.
         */
        NOT_YET
    }
}
