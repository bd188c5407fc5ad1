package frontdesk.flows.textaheadcallback.process;

import frontdesk.engine.expression.TextingTimeFunctions;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.text.AutomaticAnswers;
import frontdesk.ports.text.IncomingText;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers what customers reply after their request has come to its end. */
@Component
class ClosedRequestReplyHandler {
    private static final String REQUEST_IS_CLOSED = "say-request-is-closed";

    private final AutomaticAnswers answers;
    private final TextingTimeFunctions textingTime;

    ClosedRequestReplyHandler(AutomaticAnswers answers, TextingTimeFunctions textingTime) {
        this.answers = answers;
        this.textingTime = textingTime;
    }

    /** Says how to ask again, once for each request however often they say yes, and at an hour at which people are texted. */
    void replied(Request request, ReplyClassification meaning, IncomingText reply) {
        if (meaning == ReplyClassification.YES) {
            Notification answer = new Notification(
                    Occasion.step(request.reference(), REQUEST_IS_CLOSED, 1),
                    Channel.TEXT,
                    reply.from().value(),
                    request.requester().language(),
                    TextAheadCallbackProcess.KEY + "/" + REQUEST_IS_CLOSED,
                    Map.of(),
                    List.of());
            answers.sendSoon(
                    answer,
                    textingTime.next(request.reference().value(), "PT0S").toInstant());
        }
    }
}
