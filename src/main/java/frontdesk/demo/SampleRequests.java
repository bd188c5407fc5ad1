package frontdesk.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Slot;
import frontdesk.engine.EngineTime;
import frontdesk.engine.PlayedHands;
import frontdesk.ports.AppointmentBook;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * A dozen requests in various stages, some of them days old, so that a first look at Tasklist finds work. They take
 * the way of real ones, with the clock put back for the older ones.
 */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
class SampleRequests {
    private static final Period BOOKED_AHEAD = Period.ofDays(9);

    private final ObjectMapper json;
    private final PlayedHands hands;
    private final AppointmentBook book;
    private final EngineTime time;
    private final InstantSource clock;

    SampleRequests(ObjectMapper json, PlayedHands hands, AppointmentBook book, EngineTime time, InstantSource clock) {
        this.json = json;
        this.hands = hands;
        this.book = book;
        this.time = time;
        this.clock = clock;
    }

    /** Plays them all; they are meant for a database that has no request yet. */
    void play() throws IOException {
        Instant now = clock.instant();
        Duration lead = time.leadTo(now);
        try (InputStream file = new ClassPathResource("demo/sample/requests.json").getInputStream()) {
            for (Sample sample : json.readValue(file, new TypeReference<List<Sample>>() {})) {
                time.leadBy(lead.minus(sample.came()));
                play(sample);
            }
        } finally {
            time.leadBy(lead);
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
