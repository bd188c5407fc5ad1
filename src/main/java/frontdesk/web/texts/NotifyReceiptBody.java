package frontdesk.web.texts;

import frontdesk.ports.messaging.DeliveryReceipts.Arrival;
import frontdesk.web.json.IgnoreUnknownFields;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a message, as the Notify family of gateways words it.
 *
 * @param reference none where the message was not sent by Frontdesk
 */
@IgnoreUnknownFields
record NotifyReceiptBody(
        Optional<String> reference, @NotNull String status) {
    /** A technical failure is the gateway's own, and just as final. */
    private static final Map<String, Arrival> ARRIVALS = Map.of(
            "delivered", Arrival.DELIVERED,
            "temporary-failure", Arrival.TEMPORARY_FAILURE,
            "permanent-failure", Arrival.PERMANENT_FAILURE,
            "technical-failure", Arrival.PERMANENT_FAILURE,
            "returned", Arrival.RETURNED);

    /** Empty where the message is still on its way. */
    Optional<Arrival> arrival() {
        return Optional.ofNullable(ARRIVALS.get(status));
    }
}
