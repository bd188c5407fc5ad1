package frontdesk.adapters.channel;

import java.util.Optional;

/**
 * What became of handing a message over. Reasons are plain sentences for operators about the cause alone: without the
 * message's reference or address, so that equal causes read equal.
 */
public sealed interface DeliveryResult {
    /** It is out of our hands; the provider's own id for it, where there is one. */
    record Taken(Optional<String> providerId) implements DeliveryResult {}

    /** It was not taken and never will be, such as for an address that does not exist. */
    record Refused(String why) implements DeliveryResult {}

    /** It was certainly not taken; trying again later may help. */
    record NotTaken(String why) implements DeliveryResult {}

    /** It may have been taken or not: the connection was lost in between. */
    record Unknown(String why) implements DeliveryResult {}
}
