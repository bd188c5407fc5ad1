package frontdesk.adapters.delivery;

import java.time.Instant;

/**
 * Whether a message may leave, asked at the moment of each try.
 *
 * @param earliest when it may leave: now, or later
 * @param isAddressAllowed whether it may go to its address without an officer's decision
 */
record SendingConditions(Instant earliest, boolean isAddressAllowed) {}
