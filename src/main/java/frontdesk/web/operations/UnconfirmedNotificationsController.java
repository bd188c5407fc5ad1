package frontdesk.web.operations;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.UnconfirmedNotifications;
import frontdesk.ports.messaging.UnconfirmedNotifications.Unknown;
import frontdesk.web.problem.ConflictException;
import frontdesk.web.validation.ShortText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where operators see the messages of which nobody knows whether they were taken, and say so where they found out. */
@Tag(name = "Operations")
@RestController
@RequestMapping("/api/v1/operations/unknown-messages")
class UnconfirmedNotificationsController {
    private static final Logger LOG = LoggerFactory.getLogger(UnconfirmedNotificationsController.class);
    private static final int MOST = 1000;

    private final UnconfirmedNotifications messages;

    UnconfirmedNotificationsController(UnconfirmedNotifications messages) {
        this.messages = messages;
    }

    @Operation(
            summary = "Messages of which nobody knows whether they were taken",
            description =
                    "Look for them in the gateway's or mail server's own log. Where one is not there, try its step"
                            + " again (incidents): it is sent again. Where it is there, say so here first.")
    @GetMapping
    List<Item> list() {
        return messages.list(MOST).stream().map(Item::of).toList();
    }

    @Operation(
            summary = "Say that the gateway has taken a message",
            description = "It is not sent again then, and its flow goes on once its step is tried again.")
    @PostMapping("/taken")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void taken(@RequestBody Found found, Principal operator) {
        if (!messages.wasTaken(found.reference())) {
            throw new ConflictException("Of this message it is known what became of it, or there is no such message.");
        }
        LOG.info("{} found the message {} taken", operator.getName(), found.reference());
    }

    /** Which message was found. */
    record Found(@NotNull @ShortText String reference) {}

    /** A message as operators see it: without whom it is for. */
    record Item(String reference, Optional<String> referenceNumber, String step, Channel channel, Instant triedAt) {
        static Item of(Unknown message) {
            return new Item(
                    message.reference(),
                    message.request().map(ReferenceNumber::value),
                    message.step(),
                    message.channel(),
                    message.triedAt());
        }
    }
}
