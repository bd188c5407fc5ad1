package frontdesk.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Slot;
import frontdesk.engine.EngineTime;
import frontdesk.engine.PlayedHands;
import frontdesk.ports.AppointmentBook;
import frontdesk.ports.Requests;
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
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A dozen requests in various stages, some of them days old, so that a first look at Tasklist finds work. They take
 * the way of real ones, with the clock put back for the older ones.
 */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
class SampleRequests implements SmartLifecycle {
    private static final Period BOOKED_AHEAD = Period.ofDays(9);

    private final ObjectMapper json;
    private final PlayedHands hands;
    private final AppointmentBook book;
    private final EngineTime time;
    private final InstantSource clock;
    private final SharedLead nodes;
    private final TransactionOperations transactions;
    private final Requests requests;

    SampleRequests(
            ObjectMapper json,
            PlayedHands hands,
            AppointmentBook book,
            EngineTime time,
            InstantSource clock,
            SharedLead nodes,
            TransactionOperations transactions,
            Requests requests) {
        this.json = json;
        this.nodes = nodes;
        this.transactions = transactions;
        this.requests = requests;
        this.hands = hands;
        this.book = book;
        this.time = time;
        this.clock = clock;
    }

    /** All of them or, where they have been played already, none; nodes that start together take turns. */
    @Override
    public void start() {
        transactions.executeWithoutResult(transaction -> {
            nodes.lock();
            List<Sample> samples = samples();
            String first = samples.get(0).request().at("/requester/email").asText();
            if (requests.of(first, 1).isEmpty()) {
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

    private void play(List<Sample> samples) {
        Duration lead = time.leadTo(clock.instant());
        try {
            for (Sample sample : samples) {
                time.leadBy(lead.minus(sample.came()));
                play(sample);
            }
        } finally {
            time.leadBy(lead);
        }
    }

    private List<Sample> samples() {
        try (InputStream file = new ClassPathResource("demo/sample/requests.json").getInputStream()) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new IllegalStateException("The sample requests cannot be read", unreadable);
        }
    }

    private void play(Sample sample) {
        ReferenceNumber reference =
                hands.request(sample.kind(), sample.request().toString());
        sample.claimedBy().ifPresent(officer -> hands.claim(reference, "review-appointment-request", officer));
        sample.handsIn()
                .ifPresent(values -> hands.complete(reference, sample.task().orElseThrow(), values));
        sample.books()
                .ifPresent(office -> hands.complete(reference, sample.task().orElseThrow(), booking(office)));
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
     * How a sample came to be what it is.
     *
     * @param came how long ago
     * @param handsIn what the officer handed in with the task
     * @param books the office at which the officer booked a slot
     */
    record Sample(
            Duration came,
            String kind,
            JsonNode request,
            Optional<String> claimedBy,
            Optional<String> task,
            Optional<Map<String, Object>> handsIn,
            Optional<String> books) {}
}
