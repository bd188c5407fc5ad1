package frontdesk.ports;

/** Tells people things. */
public interface Notifications {
    /**
     * Sends a message in the caller's transaction; the same reference has an effect once.
     *
     * @throws DeliveryFailed where the gateway cannot take it now; the caller's step is tried again later
     */
    void send(Notification notification);

    /** A gateway did not take a message; trying again later may help. */
    final class DeliveryFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public DeliveryFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
