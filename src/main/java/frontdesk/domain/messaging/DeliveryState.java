package frontdesk.domain.messaging;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a message has come. */
public enum DeliveryState {
    /** Written down; not tried yet, or certainly not taken by the last try. */
    WAITING,

    /** A try is under way, or was cut off so that nobody knows whether it was taken. */
    SENDING,

    /** The last try has ended, and it is not known whether it was taken. */
    UNKNOWN,

    /** The gateway has taken it. */
    SENT,

    /** The gateway says that it has not arrived yet. */
    DELAYED,

    /** The gateway says that it has arrived. */
    DELIVERED,

    /** The gateway has taken it and says that it will never arrive. */
    FAILED,

    /** It is a letter that was on its way and has come back. */
    RETURNED,

    /** The gateway did not take it and never will. */
    REFUSED,

    /** Not sent, since the person wants no texts. */
    OPTED_OUT,

    /** Not sent, since the case is protected and the address is not its safe contact. */
    WITHHELD,

    /** Not sent, since its point had passed before it could be. */
    EXPIRED;

    /** The others are the last. */
    private static final Map<DeliveryState, Set<DeliveryState>> NEXT = Map.of(
            WAITING, EnumSet.of(SENDING, OPTED_OUT, WITHHELD, EXPIRED, REFUSED),
            SENDING,
                    EnumSet.of(
                            SENDING, WAITING, UNKNOWN, SENT, DELAYED, DELIVERED, FAILED, RETURNED, REFUSED, OPTED_OUT,
                            WITHHELD),
            UNKNOWN,
                    EnumSet.of(
                            SENDING, UNKNOWN, SENT, DELAYED, DELIVERED, FAILED, RETURNED, REFUSED, OPTED_OUT, WITHHELD),
            SENT, EnumSet.of(DELAYED, DELIVERED, FAILED, RETURNED),
            DELAYED, EnumSet.of(DELIVERED, FAILED, RETURNED),
            DELIVERED, EnumSet.of(FAILED, RETURNED),
            FAILED, EnumSet.of(DELIVERED, RETURNED));

    /**
     * Whether a message may come from here to there. Receipts arrive late, twice and out of order. The newest last word
     * stands: an e-mail that was delivered may bounce later, and a text that was given up may arrive all the same.
     */
    public boolean mayBecome(DeliveryState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it is out of our hands, as far as anybody knows for good. */
    public boolean isSent() {
        return this == SENT || this == DELAYED || this == DELIVERED;
    }

    /** Whether nothing more is to be done to send it. */
    public boolean isSettled() {
        return isSent() || isUndeliverable() || this == EXPIRED;
    }

    /** Whether it will never arrive. */
    public boolean isUndeliverable() {
        return this == FAILED || this == RETURNED || this == REFUSED || this == OPTED_OUT || this == WITHHELD;
    }
}
