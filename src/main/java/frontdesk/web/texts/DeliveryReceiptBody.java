package frontdesk.web.texts;

import frontdesk.ports.messaging.DeliveryReceipts.Arrival;
import frontdesk.web.validation.ShortText;
import jakarta.validation.constraints.NotNull;

/**
 * What a gateway says of a message that it has taken.
 *
 * @param id the gateway's own
 * @param reference the notification's own
 */
record DeliveryReceiptBody(
        @NotNull @ShortText(max = 255) String id,
        @NotNull @ShortText String reference,
        @NotNull Arrival status) {}
