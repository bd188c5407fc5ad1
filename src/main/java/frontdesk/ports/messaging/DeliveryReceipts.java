package frontdesk.ports.messaging;

/** Takes what gateways say of messages after they have taken them. */
public interface DeliveryReceipts {
    /**
     * Notes what became of a message, once; a flow is informed of a message that will never arrive. A receipt for a message
     * that is not known, that says less than what is known already, or that says once more what was said before the last
     * word, changes nothing.
     *
     * @param reference the notification's own
     */
    void received(String reference, Arrival arrival);

    /** How far the gateway brought a message. */
    enum Arrival {
        DELIVERED,
        TEMPORARY_FAILURE,
        PERMANENT_FAILURE,
        /** It is a letter, and it came back. */
        RETURNED
    }
}
