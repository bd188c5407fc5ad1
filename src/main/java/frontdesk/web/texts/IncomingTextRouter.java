package frontdesk.web.texts;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.TransactionRetry;
import frontdesk.ports.text.IncomingTextHandler;
import frontdesk.ports.text.IncomingTexts;
import frontdesk.ports.text.IncomingTexts.Kept;
import frontdesk.ports.text.ReceivedText;
import frontdesk.ports.text.TextJobs;
import frontdesk.web.texts.KeptTextProcessor.Acted;
import frontdesk.web.texts.OddTextMetrics.Oddity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes every text that comes in, whichever gateway brings it: first it is kept, with a job that acts on it, then it is
 * acted on at once. Where that fails, or cannot be now, or the node dies in between, the job does it.
 */
@Component
class IncomingTextRouter implements IncomingTextHandler {
    /** Longer than acting at once takes, so that the job seldom finds it under way. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final IncomingTexts texts;
    private final TextedRequestFinder texted;
    private final KeptTextProcessor effects;
    private final TextJobs jobs;
    private final TransactionRetry retry;
    private final OddTextMetrics metrics;
    private final InstantSource clock;

    IncomingTextRouter(
            IncomingTexts texts,
            TextedRequestFinder texted,
            KeptTextProcessor effects,
            TextJobs jobs,
            TransactionRetry retry,
            OddTextMetrics metrics,
            InstantSource clock) {
        this.texts = texts;
        this.texted = texted;
        this.effects = effects;
        this.jobs = jobs;
        this.retry = retry;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public boolean received(ReceivedText text) {
        Kept kept = retry.execute(() -> keep(text));
        if (kept.isNew()) {
            orElseByItsJob(() -> {
                List<ReferenceNumber> toTell = retry.execute(() -> act(kept.key()));
                toTell.forEach(request -> orElseByItsJob(() -> retry.run(() -> tell(request))));
            });
        }
        return kept.matched();
    }

    private Kept keep(ReceivedText text) {
        Instant now = clock.instant();
        Optional<Instant> believed = text.from().flatMap(from -> texted.believed(text.saidAt(), from));
        Instant saidAt = believed.orElse(now);
        Kept kept = texts.keep(text, saidAt, text.from().flatMap(from -> texted.about(from, saidAt)));
        if (kept.isNew()) {
            jobs.actOn(kept.key(), now.plus(AT_ONCE));
            text.saidAt().filter(at -> !at.equals(saidAt)).ifPresent(notBelieved -> metrics.count(Oddity.MOMENT));
        }
        return kept;
    }

    private List<ReferenceNumber> act(String key) {
        Acted acted = effects.act(key);
        if (acted.later().isPresent()) {
            metrics.count(Oddity.POSTPONED);
        } else {
            jobs.actedOn(key);
        }
        return acted.toTell();
    }

    private void tell(ReferenceNumber request) {
        if (effects.tellOfOptOut(request).isPresent()) {
            metrics.count(Oddity.POSTPONED);
        } else {
            jobs.toldOfOptOut(request);
        }
    }

    /** Whatever goes wrong now, the text is kept and its job comes: the gateway must not hear of an error. */
    private void orElseByItsJob(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            metrics.count(Oddity.FAILURE, failure);
        }
    }
}
