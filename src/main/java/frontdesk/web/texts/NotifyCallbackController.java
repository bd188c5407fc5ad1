package frontdesk.web.texts;

import frontdesk.ports.messaging.DeliveryReceipts;
import frontdesk.ports.messaging.DeliveryReceipts.Arrival;
import frontdesk.ports.text.IncomingTextHandler;
import frontdesk.web.json.IgnoreUnknownFields;
import frontdesk.web.texts.TextsController.Match;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same as {@link TextsController} in the words of the Notify family of gateways, which call these addresses. */
@RestController
@RequestMapping("/api/v1/notify")
@Tag(name = "Texts and receipts")
class NotifyCallbackController {
    private final IncomingTextHandler handler;
    private final ReplyReader reader;
    private final DeliveryReceipts receipts;

    NotifyCallbackController(IncomingTextHandler handler, ReplyReader reader, DeliveryReceipts receipts) {
        this.handler = handler;
        this.reader = reader;
        this.receipts = receipts;
    }

    @PostMapping("/received-texts")
    @Operation(
            summary = "Called by the gateway for each text that comes in",
            description = "With its bearer token. Whatever is missing or unreadable, the text is kept.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NotifyReplyBody.class))))
    Match reply(@RequestBody byte[] body) {
        return new Match(handler.received(reader.readNotify(body)));
    }

    @PostMapping("/delivery-receipts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Called by the gateway when a message has arrived or not",
            description = "With its bearer token.")
    void receipt(@RequestBody NotifyReceiptBody body) {
        body.reference()
                .ifPresent(reference -> body.arrival().ifPresent(arrival -> receipts.received(reference, arrival)));
    }

    /**
     * A text that came in, as the Notify family of gateways words it; hence the names of its parts. It describes what
     * {@link ReplyReader} reads, which takes what is missing or unreadable here all the same.
     */
    @Schema(name = "NotifyReplyBody")
    record NotifyReplyBody(String id, String source_number, String message, String date_received) {}

    /**
     * What became of a message, as the Notify family of gateways words it.
     *
     * @param reference none where the message was not sent by Frontdesk
     */
    @IgnoreUnknownFields
    @Schema(name = "NotifyReceiptBody")
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
}
