package frontdesk.web.texts;

import frontdesk.ports.messaging.DeliveryReceipts;
import frontdesk.ports.messaging.DeliveryReceipts.Arrival;
import frontdesk.ports.text.IncomingTextHandler;
import frontdesk.web.validation.ShortText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where gateways hand over what comes back: people's texts, and what became of messages. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Texts and receipts", description = "What comes back from people and from gateways.")
class TextsController {
    private final IncomingTextHandler handler;
    private final ReplyReader reader;
    private final DeliveryReceipts receipts;

    TextsController(IncomingTextHandler handler, ReplyReader reader, DeliveryReceipts receipts) {
        this.handler = handler;
        this.reader = reader;
        this.receipts = receipts;
    }

    @PostMapping("/text-replies")
    @Operation(
            summary = "Hand over a text that somebody sent to the office",
            description = "The same id again gets the same answer and has no second effect. STOP, HELP, START and their"
                    + " kin are answered for anybody.")
    Match reply(@RequestBody TextReplyBody body) {
        return new Match(handler.received(reader.read(body)));
    }

    @PostMapping("/delivery-receipts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Hand over what became of a message",
            description =
                    "Late, repeated and contradicting receipts do no harm; the newest last word stands. A letter that was"
                            + " returned voids the code in it, and an officer looks at the request again.")
    void receipt(@RequestBody DeliveryReceiptBody body) {
        receipts.received(body.reference(), body.status());
    }

    /** Whether the text was about a request. */
    record Match(boolean matched) {}

    /**
     * What a gateway says of a message that it has taken.
     *
     * @param id the gateway's own
     * @param reference the notification's own
     */
    @Schema(name = "DeliveryReceiptBody")
    record DeliveryReceiptBody(
            @NotNull @ShortText(max = 255) String id,
            @NotNull @ShortText String reference,
            @NotNull Arrival status) {}
}
