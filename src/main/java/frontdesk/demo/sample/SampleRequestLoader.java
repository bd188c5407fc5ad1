package frontdesk.demo.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.demo.JdbcClockOffsetStore;
import frontdesk.domain.appointment.Slot;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.clock.EngineClockOffset;
import frontdesk.engine.request.DemoProcessDriver;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.OperatorReadable;
import frontdesk.ports.failure.RedactedException;
import frontdesk.ports.request.RelatedRequests;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Requests in various stages, some of them days old, so that a first look at Tasklist finds work. They take the way of
 * real ones, with the clock put back for the older ones. {@code frontdesk.demo.sample-requests=false} leaves them out.
 */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
@ConditionalOnProperty(name = "frontdesk.demo.sample-requests", matchIfMissing = true)
class SampleRequestLoader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SampleRequestLoader.class);
    private static final Period BOOKED_AHEAD = Period.ofDays(9);
    private static final Duration REPLIED_AGO = Duration.ofMinutes(5);

    private final ObjectMapper json;
    private final DemoProcessDriver hands;
    private final AppointmentBook book;
    private final EngineClockOffset time;
    private final InstantSource clock;
    private final JdbcClockOffsetStore nodes;
    private final TransactionOperations transactions;
    private final RelatedRequests requests;
    private final SampleTextReplies texts;

    SampleRequestLoader(
            ObjectMapper json,
            DemoProcessDriver hands,
            AppointmentBook book,
            EngineClockOffset time,
            InstantSource clock,
            JdbcClockOffsetStore nodes,
            TransactionOperations transactions,
            RelatedRequests requests,
            SampleTextReplies texts) {
        this.json = json;
        this.nodes = nodes;
        this.transactions = transactions;
        this.requests = requests;
        this.texts = texts;
        this.hands = hands;
        this.book = book;
        this.time = time;
        this.clock = clock;
    }

    /**
     * All of them or, where they have been played already, none; nodes that start together take turns. A flow that does
     * not take its samples, such as one whose model in force has failed or was drawn otherwise, keeps no node from
     * starting.
     */
    @Override
    public void start() {
        try {
            playOnce();
        } catch (SampleRequestException failure) {
            LOG.warn("There are no sample requests: {}", failure.getMessage(), RedactedException.of(failure));
        }
    }

    private void playOnce() {
        transactions.executeWithoutResult(transaction -> {
            nodes.lock();
            List<SampleRequest> samples = samples();
            String first = samples.get(0).request().at("/requester/email").asText();
            if (requests.of(first, true, 1).isEmpty()) {
                play(samples);
            }
        });
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }

    /** Once the models are deployed, and before the node is open: nobody shall see the clock put back. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void play(List<SampleRequest> samples) {
        Instant now = clock.instant();
        Duration offset = time.offsetTo(now);
        try {
            for (SampleRequest sample : samples) {
                time.setOffset(
                        offset.minus(sample.replies().isPresent() ? texts.sentAgo(now, sample.came()) : sample.came()));
                play(sample, offset);
            }
        } finally {
            time.setOffset(offset);
        }
    }

    private List<SampleRequest> samples() {
        try (InputStream file = new ClassPathResource("demo/sample/requests.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<SampleRequest>>() {}).stream()
                    .filter(sample -> sample.replies().isEmpty() || texts.stayHere())
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The sample requests cannot be read", unreadable);
        }
    }

    private void play(SampleRequest sample, Duration offset) {
        try {
            ReferenceNumber reference = play(sample);
            sample.replies().ifPresent(words -> {
                texts.arrive(reference);
                time.setOffset(offset.minus(REPLIED_AGO));
                texts.answered(reference, sample.request(), words);
            });
        } catch (RuntimeException failure) {
            throw new SampleRequestException(sample, failure);
        }
    }

    private ReferenceNumber play(SampleRequest sample) {
        ReferenceNumber reference =
                hands.request(sample.kind(), sample.request().toString());
        sample.claimedBy().ifPresent(officer -> hands.claim(reference, "review-appointment-request", officer));
        sample.submitted()
                .ifPresent(values -> hands.complete(reference, sample.task().orElseThrow(), values));
        sample.books()
                .ifPresent(office -> hands.complete(reference, sample.task().orElseThrow(), booking(office)));
        return reference;
    }

    private Map<String, Object> booking(String office) {
        Instant from = clock.instant().atZone(ZoneOffset.UTC).plus(BOOKED_AHEAD).toInstant();
        Slot slot = book.nextFree(office, from, 1).get(0);
        return Map.of(
                "decision",
                "APPOINTMENT_NEEDED",
                "office",
                office,
                "appointmentAt",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(slot.at()));
    }

    /**
     * A flow has not taken its sample request. Sample requests name nobody, so that the failure may speak for itself.
     */
    private static final class SampleRequestException extends RuntimeException implements OperatorReadable {
        private static final long serialVersionUID = 1L;

        SampleRequestException(SampleRequest sample, RuntimeException failure) {
            super(
                    FlowFailureException.behind(failure)
                            .map(Throwable::getMessage)
                            .orElseGet(() -> "The flow \"%s\" has not taken one%s: %s"
                                    .formatted(
                                            sample.kind(),
                                            sample.task()
                                                    .map(" at \"%s\""::formatted)
                                                    .orElse(""),
                                            failure.getMessage())),
                    failure);
        }
    }
}
