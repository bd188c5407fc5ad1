package frontdesk.flows.textaheadcallback.process;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.UNCLEAR_AT;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.request.RequestMessageCorrelator;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.PhrasesInForce;
import frontdesk.ports.text.TextReplyListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What customers reply to the flow's texts. Whatever they write, the officer who calls reads it. Of several answers the
 * one counts that was written last, and only for the question that stood when it was written.
 */
@Component
class CallbackReplyListener implements TextReplyListener {
    private static final String NO_MORE_TEXTS = "message-came-back";

    private final Requests requests;
    private final RequestMessageCorrelator events;
    private final TextAheadCallbackProcess process;
    private final OpenQuestionCheck questions;
    private final LateReplyHandler lateWords;
    private final ClosedRequestReplyHandler closed;
    private final PhrasesInForce phrases;
    private final InstantSource clock;

    CallbackReplyListener(
            Requests requests,
            RequestMessageCorrelator events,
            TextAheadCallbackProcess process,
            OpenQuestionCheck questions,
            LateReplyHandler lateWords,
            ClosedRequestReplyHandler closed,
            PhrasesInForce phrases,
            InstantSource clock) {
        this.requests = requests;
        this.events = events;
        this.process = process;
        this.questions = questions;
        this.lateWords = lateWords;
        this.closed = closed;
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TextAheadCallbackProcess.KEY;
    }

    @Override
    public Reaction replied(ReferenceNumber reference, IncomingText reply) {
        Request request = requests.find(reference).orElseThrow();
        if (questions.isHeldUp(request)) {
            return Reaction.NOT_YET;
        }
        if (!reply.words().isBlank()) {
            requests.say(reference, Requests.Speaker.CUSTOMER, reply.words());
        }
        ReplyClassification meaning = ReplyClassification.of(reply.words(), phrases.now());
        if (request.status().isFinal()) {
            return repliedAfterTheEnd(request, meaning, reply);
        }
        boolean counts = !questions.isOutdated(reference, meaning, reply.saidAt());
        if (!counts || !isTaken(reference, meaning, reply.saidAt())) {
            request.processInstanceId().ifPresent(instance -> showTheOfficer(instance, meaning, counts));
        }
        return counts && meaning != ReplyClassification.UNCLEAR ? Reaction.ANSWERED : Reaction.TAKEN;
    }

    private Reaction repliedAfterTheEnd(Request request, ReplyClassification meaning, IncomingText reply) {
        if (lateWords.count(request, meaning, reply.saidAt())) {
            return meaning == ReplyClassification.UNCLEAR ? Reaction.TAKEN : Reaction.ANSWERED;
        }
        closed.replied(request, meaning, reply);
        return Reaction.TAKEN;
    }

    /** Of a yes alone it is known that the person is free for more calls than one. */
    @Override
    public boolean awaits(ReferenceNumber reference, IncomingText reply) {
        return ReplyClassification.of(reply.words(), phrases.now()) != ReplyClassification.YES
                || questions.isOpen(reference);
    }

    @Override
    public Reaction hasToBeRead(ReferenceNumber reference, IncomingText text) {
        Request request = requests.find(reference).orElseThrow();
        if (questions.isHeldUp(request)) {
            return Reaction.NOT_YET;
        }
        requests.say(reference, Requests.Speaker.CUSTOMER, text.words());
        if (request.status().isFinal()) {
            lateWords.count(request, ReplyClassification.UNCLEAR, text.saidAt());
            return Reaction.TAKEN;
        }
        Map<String, Object> nothingClear = new HashMap<>();
        nothingClear.put(LAST_REPLY.name(), null);
        nothingClear.put(UNCLEAR_AT.name(), clock.instant().toString());
        if (!events.happened("reply-has-to-be-read", reference, nothingClear)) {
            // Diagrams from before this event know another one after which nothing more is asked, and an officer calls.
            events.happened(NO_MORE_TEXTS, reference, Map.of());
        }
        return Reaction.TAKEN;
    }

    /** The diagram takes both as the same: no text reaches this customer any more. */
    @Override
    public Reaction optedOut(ReferenceNumber reference) {
        if (requests.find(reference).filter(questions::isHeldUp).isPresent()) {
            return Reaction.NOT_YET;
        }
        requests.say(reference, Requests.Speaker.OFFICE_NOTE, "The customer wants no more texts; call without one.");
        events.happened(NO_MORE_TEXTS, reference, Map.of());
        return Reaction.TAKEN;
    }

    /** Whether the diagram goes on with it. */
    private boolean isTaken(ReferenceNumber reference, ReplyClassification meaning, Instant saidAt) {
        Map<String, Object> said = Map.of(LAST_REPLY.name(), meaning.name());
        return switch (meaning) {
            case YES -> events.happened(OpenQuestionCheck.YES, reference, said);
            case NO ->
                questions.isForTheLast(reference, saidAt) && events.happened("customer-said-no", reference, said);
            case UNCLEAR ->
                events.happened(
                        "reply-unclear",
                        reference,
                        Map.of(UNCLEAR_AT.name(), clock.instant().toString()));
        };
    }

    private void showTheOfficer(String instance, ReplyClassification meaning, boolean counts) {
        if (counts && meaning != ReplyClassification.UNCLEAR) {
            process.noteLastReply(instance, meaning);
        }
        process.refreshCall(instance);
    }
}
