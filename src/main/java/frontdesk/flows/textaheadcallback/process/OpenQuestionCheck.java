package frontdesk.flows.textaheadcallback.process;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.request.RequestMessageCorrelator;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.text.IncomingTexts;
import frontdesk.ports.text.SentTexts;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a question of the flow stands, now and when a reply was written. */
@Component
class OpenQuestionCheck {
    /** What happens to the flow with a yes. */
    static final String YES = "customer-said-yes";

    private static final String QUESTION = TextAheadCallbackProcess.KEY + "/" + TextAheadCallbackProcess.ASK;

    private final Requests requests;
    private final RequestMessageCorrelator events;
    private final TextAheadCallbackProcess process;
    private final SentTexts sent;
    private final IncomingTexts texts;

    OpenQuestionCheck(
            Requests requests,
            RequestMessageCorrelator events,
            TextAheadCallbackProcess process,
            SentTexts sent,
            IncomingTexts texts) {
        this.requests = requests;
        this.events = events;
        this.process = process;
        this.sent = sent;
        this.texts = texts;
    }

    /** Whether a yes answers a question of this request: nobody has said it yet, and somebody waits for it. */
    boolean isOpen(ReferenceNumber reference) {
        return requests.find(reference).filter(this::isHeldUp).isPresent() || events.isAwaited(YES, reference);
    }

    /** As long as nobody knows whether the question has gone out, an answer to it can only be kept. */
    boolean isHeldUp(Request request) {
        return !request.status().isFinal()
                && request.processInstanceId()
                        .filter(instance -> process.isSuspended(instance) || process.isAboutToAsk(instance))
                        .isPresent();
    }

    /** A later word has been heard already, or another question stands by now. */
    boolean isOutdated(ReferenceNumber reference, ReplyClassification meaning, Instant saidAt) {
        Optional<Instant> later = meaning == ReplyClassification.UNCLEAR
                ? sent.lastAsked(reference, QUESTION)
                : texts.lastAnswer(reference);
        return later.filter(saidAt::isBefore).isPresent();
    }

    /** Whether it was written after the last question. */
    boolean isForTheLast(ReferenceNumber reference, Instant saidAt) {
        return sent.lastAsked(reference, QUESTION).filter(saidAt::isBefore).isEmpty();
    }
}
