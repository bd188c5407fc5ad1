package frontdesk.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.adapters.local.LocalReplies;
import frontdesk.adapters.local.LocalReplies.Reply;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.engine.request.DemoProcessDriver;
import frontdesk.ports.text.IncomingTextHandler;
import frontdesk.ports.text.ReceivedText;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidPhoneNumber;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The demo's phone: a visitor asks for a callback and answers the texts, as a customer would. */
@RestController
@RequestMapping("/api/v1/demo")
@ConditionalOnProperty("frontdesk.demo.enabled")
class DemoPhoneController {
    private final IncomingTextHandler office;
    private final LocalReplies replies;
    private final DemoProcessDriver hands;
    private final ObjectMapper json;
    private final InstantSource clock;

    DemoPhoneController(
            IncomingTextHandler office,
            LocalReplies replies,
            DemoProcessDriver hands,
            ObjectMapper json,
            InstantSource clock) {
        this.office = office;
        this.replies = replies;
        this.hands = hands;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/text-replies")
    List<Reply> replies() {
        return replies.all();
    }

    @PostMapping("/text-replies")
    Match reply(@RequestBody ReplyBody body) {
        String id = "demo-" + UUID.randomUUID();
        return new Match(
                office.received(ReceivedText.of(id, new PhoneNumber(body.from()), body.text(), clock.instant())));
    }

    @PostMapping("/callbacks")
    @ResponseStatus(HttpStatus.CREATED)
    Started callback(@RequestBody CallbackWish wish) {
        ObjectNode request = json.createObjectNode();
        request.putObject("requester").put("name", wish.name()).put("phone", wish.phone());
        request.put("topic", "CASE_STATUS").put("textAhead", true);
        return new Started(
                hands.request("text-ahead-callback", request.toString()).value());
    }

    /** What the visitor types on the phone. */
    record ReplyBody(
            @NotNull @ValidPhoneNumber String from,
            @NotNull @ShortText(max = 1600) String text) {}

    /** Whether the text was about a request. */
    record Match(boolean matched) {}

    /** Who wants to be called, with a text ahead. */
    record CallbackWish(
            @NotNull @ShortText String name,
            @NotNull @ValidPhoneNumber String phone) {}

    /** The request that began. */
    record Started(String referenceNumber) {}
}
