package frontdesk.demo.sample;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.adapters.channel.DeliveryChannels;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.request.DemoProcessDriver;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.text.IncomingTextHandler;
import frontdesk.ports.text.ReceivedText;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The texts of the sample requests and the customers who answer them, at hours at which real ones would be texted. */
@Component
@ConditionalOnProperty("frontdesk.demo.enabled")
public class SampleTextReplies {
    private static final Duration STEP = Duration.ofMinutes(15);

    /** An hour's wait for the answer, and half an hour in which to call. */
    private static final Duration PROMISE = Duration.ofMinutes(90);

    private final BusinessCalendars calendars;
    private final DeliveryChannels ways;
    private final DemoProcessDriver hands;
    private final IncomingTextHandler office;
    private final InstantSource clock;

    SampleTextReplies(
            BusinessCalendars calendars,
            DeliveryChannels ways,
            DemoProcessDriver hands,
            IncomingTextHandler office,
            InstantSource clock) {
        this.calendars = calendars;
        this.ways = ways;
        this.hands = hands;
        this.office = office;
        this.clock = clock;
    }

    /** Whether texts stay in the demo; where a gateway takes them, no customer is played and none of its numbers texted. */
    boolean stayHere() {
        return ways.of(Channel.TEXT).name().equals("local");
    }

    /** How long ago the office could last text somebody in its own zone, this long ago at least. */
    public Duration sentAgo(Instant now, Duration atLeast) {
        Instant sent = Stream.iterate(now.minus(atLeast), moment -> moment.minus(STEP))
                .filter(this::isTextingTime)
                .findFirst()
                .orElseThrow();
        return Duration.between(sent, now);
    }

    /** Lets the text that is due go out. */
    void arrive(ReferenceNumber reference) {
        hands.doDueWork(reference);
    }

    /** Has whoever made the request answer. */
    void answered(ReferenceNumber reference, JsonNode request, String words) {
        PhoneNumber from = new PhoneNumber(request.at("/requester/phone").asText());
        office.received(ReceivedText.of("sample-" + reference.value(), from, words, clock.instant()));
    }

    private boolean isTextingTime(Instant moment) {
        Set<ZoneId> zone = Set.of(calendars.ofCentre().zone());
        return !calendars.ofTexts().next(moment, zone, PROMISE).isAfter(moment);
    }
}
