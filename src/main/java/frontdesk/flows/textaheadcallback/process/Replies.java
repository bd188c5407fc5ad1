package frontdesk.flows.textaheadcallback.process;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.UNCLEAR_AT;

import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.RequestEvents;
import frontdesk.engine.TextingTime;
import frontdesk.flows.textaheadcallback.domain.ReplyMeaning;
import frontdesk.ports.IncomingText;
import frontdesk.ports.Notification;
import frontdesk.ports.Notification.Channel;
import frontdesk.ports.Notification.Occasion;
import frontdesk.ports.Notifications;
import frontdesk.ports.Requests;
import frontdesk.ports.Requests.Request;
import frontdesk.ports.TextConversation;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What customers reply to the flow's texts. A yes or a no counts while the diagram waits for it; whatever they write,
 * the officer who calls reads it.
 */
@Component
class Replies implements TextConversation {
    private static final String REQUEST_IS_CLOSED = "say-request-is-closed";

    private final Requests requests;
    private final RequestEvents events;
    private final Notifications notifications;
    private final TextingTime textingTime;
    private final InstantSource clock;

    Replies(
            Requests requests,
            RequestEvents events,
            Notifications notifications,
            TextingTime textingTime,
            InstantSource clock) {
        this.requests = requests;
        this.events = events;
        this.notifications = notifications;
        this.textingTime = textingTime;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TextAheadCallbackProcess.KEY;
    }

    @Override
    public void replied(ReferenceNumber reference, IncomingText reply) {
        Request request = requests.find(reference).orElseThrow();
        ReplyMeaning meaning = ReplyMeaning.of(reply.words());
        if (!reply.words().isBlank()) {
            requests.say(reference, Requests.Speaker.CUSTOMER, reply.words());
        }
        if (!request.status().isFinal()) {
            goOn(reference, meaning);
        } else if (meaning == ReplyMeaning.YES) {
            sayThatItIsClosed(request, reply);
        }
    }

    /** The diagram takes both as the same: no text reaches this customer any more. */
    @Override
    public void optedOut(ReferenceNumber reference) {
        requests.say(reference, Requests.Speaker.OFFICE_NOTE, "The customer wants no more texts; call without one.");
        events.happened("message-came-back", reference, Map.of());
    }

    private void goOn(ReferenceNumber reference, ReplyMeaning meaning) {
        switch (meaning) {
            case YES -> events.happened("customer-said-yes", reference, said(meaning));
            case NO -> events.happened("customer-said-no", reference, said(meaning));
            case UNCLEAR ->
                events.happened(
                        "reply-unclear",
                        reference,
                        Map.of(UNCLEAR_AT.name(), clock.instant().toString()));
        }
    }

    private static Map<String, Object> said(ReplyMeaning meaning) {
        return Map.of(LAST_REPLY.name(), meaning.name());
    }

    /** Once for each request, however often they say yes, and at an hour at which people are texted. */
    private void sayThatItIsClosed(Request request, IncomingText reply) {
        Notification answer = new Notification(
                Occasion.step(request.reference(), REQUEST_IS_CLOSED, 1),
                Channel.TEXT,
                reply.from().value(),
                request.requester().language(),
                TextAheadCallbackProcess.KEY + "/" + REQUEST_IS_CLOSED,
                Map.of(),
                List.of());
        notifications.sendSoon(
                answer, textingTime.next(request.reference().value(), "PT0S").toInstant());
    }
}
