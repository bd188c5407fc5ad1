package frontdesk.web.texts;

import frontdesk.domain.messaging.SmsKeyword;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.GrowingPause;
import frontdesk.ports.request.Requests;
import frontdesk.ports.text.IncomingText;
import frontdesk.ports.text.IncomingTexts;
import frontdesk.ports.text.IncomingTexts.Effect;
import frontdesk.ports.text.IncomingTexts.Waiting;
import frontdesk.ports.text.KeptTexts;
import frontdesk.ports.text.PhrasesInForce;
import frontdesk.ports.text.TextJobs;
import frontdesk.ports.text.TextReplyListener.Reaction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Acts on kept texts. A keyword, such as STOP, is the office's matter, takes effect at once and depends on no flow;
 * anything else goes to the flow of the request that the text is about.
 */
@Component
class KeptTextProcessor implements KeptTexts {
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final GrowingPause NOT_YET = new GrowingPause(2, SHORTEST_WAIT, LONGEST_WAIT);

    private final IncomingTexts texts;
    private final TextedRequestFinder texted;
    private final Requests requests;
    private final SmsKeywordHandler keywords;
    private final TextFlowResolver flows;
    private final PhrasesInForce phrases;
    private final TextJobs jobs;
    private final InstantSource clock;

    KeptTextProcessor(
            IncomingTexts texts,
            TextedRequestFinder texted,
            Requests requests,
            SmsKeywordHandler keywords,
            TextFlowResolver flows,
            PhrasesInForce phrases,
            TextJobs jobs,
            InstantSource clock) {
        this.texts = texts;
        this.texted = texted;
        this.requests = requests;
        this.keywords = keywords;
        this.flows = flows;
        this.phrases = phrases;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> actOn(String key) {
        return act(key).later();
    }

    /** As {@link #actOn}; says besides whose flows have to be told now, each of which has a job already. */
    Acted act(String key) {
        return texts.findWaitingToChange(key).map(waiting -> act(key, waiting)).orElseGet(() -> done(List.of()));
    }

    @Override
    public Optional<Instant> tellOfOptOut(ReferenceNumber request) {
        Reaction reaction = flows.about(request, flow -> flow.optedOut(request));
        return Optional.of(clock.instant().plus(LONGEST_WAIT)).filter(later -> reaction == Reaction.NOT_YET);
    }

    private Acted act(String key, Waiting waiting) {
        Optional<IncomingText> text = waiting.text();
        Optional<SmsKeyword> keyword =
                text.map(IncomingText::words).flatMap(words -> SmsKeyword.read(words, phrases.now()));
        if (text.isPresent() && keyword.isPresent()) {
            return heed(key, keyword.get(), text.get(), waiting);
        }
        Optional<ReferenceNumber> about = waiting.about().filter(request -> text.isPresent());
        if (about.isEmpty()) {
            texts.acted(key, Effect.NONE, waiting.about());
            return done(List.of());
        }
        ReferenceNumber request = flows.whoseQuestionStands(about.get(), text.get());
        Reaction reaction = flows.about(request, flow -> flow.replied(request, text.get()));
        if (reaction == Reaction.NOT_YET) {
            return new Acted(Optional.of(later(waiting.keptAt())), List.of());
        }
        texts.acted(key, reaction == Reaction.ANSWERED ? Effect.ANSWER : Effect.READ, Optional.of(request));
        return done(List.of());
    }

    /** What the office does takes effect at once, also where the flow is told later: it may be done again. */
    private Acted heed(String key, SmsKeyword keyword, IncomingText text, Waiting waiting) {
        keywords.said(keyword, text, waiting.about().flatMap(requests::find));
        Optional<ReferenceNumber> toRead =
                waiting.about().filter(request -> keyword.wish().hasToBeRead());
        if (toRead.map(request -> flows.about(request, flow -> flow.hasToBeRead(request, text)))
                .filter(Reaction.NOT_YET::equals)
                .isPresent()) {
            return new Acted(Optional.of(later(waiting.keptAt())), List.of());
        }
        texts.acted(
                key,
                keyword.wish().hasToBeRead()
                        ? Effect.READ
                        : Effect.valueOf(keyword.wish().name()),
                waiting.about());
        List<ReferenceNumber> toTell = keyword.wish().endsTexts()
                ? texted.open(text.from(), clock.instant()).stream()
                        .filter(request -> toRead.filter(request::equals).isEmpty())
                        .toList()
                : List.of();
        toTell.forEach(request -> jobs.tellOfOptOut(request, clock.instant().plus(SHORTEST_WAIT)));
        return done(toTell);
    }

    /** Soon at first, since most sendings are confirmed within seconds; rarely where a flow is suspended for days. */
    private Instant later(Instant keptAt) {
        return NOT_YET.next(keptAt, clock.instant());
    }

    private static Acted done(List<ReferenceNumber> toTell) {
        return new Acted(Optional.empty(), toTell);
    }

    /**
     * What has been done for a text.
     *
     * @param later when to try again, where the flow cannot take it now
     * @param toTell requests whose flows are still to be informed of the opt-out
     */
    record Acted(Optional<Instant> later, List<ReferenceNumber> toTell) {}
}
