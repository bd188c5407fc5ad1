package frontdesk.adapters.delivery.answer;

import frontdesk.adapters.delivery.NotificationRepository;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notifications;
import frontdesk.ports.text.AutomaticAnswers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends automatic answers as long as there is a place for them, and tells operators once where there is none. */
@Component
class BoundedAnswers implements AutomaticAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(BoundedAnswers.class);
    private static final String NAME = "frontdesk.texts.unanswered";

    private final Notifications notifications;
    private final NotificationRepository deliveryLog;
    private final AnswerPlaces places;
    private final Counter ofNumber;
    private final Counter ofStrangers;

    BoundedAnswers(
            Notifications notifications,
            NotificationRepository deliveryLog,
            AnswerPlaces places,
            MeterRegistry registry) {
        this.notifications = notifications;
        this.deliveryLog = deliveryLog;
        this.places = places;
        this.ofNumber = counter("number", registry);
        this.ofStrangers = counter("strangers", registry);
    }

    @Override
    public void sendSoon(Notification answer, Instant notBefore) {
        if (!deliveryLog.holds(answer.reference()) && isAllowed(new PhoneNumber(answer.address()))) {
            notifications.sendSoon(answer, notBefore);
        }
    }

    private boolean isAllowed(PhoneNumber phone) {
        if (!places.takeOneOf(phone)) {
            ofNumber.increment();
            if (places.isFirstSilence(phone)) {
                LOG.warn(
                        "The number {} has got as many automatic answers as go to one number in a day; until then it"
                                + " gets none. What it asks for takes effect all the same.",
                        phone);
            }
            return false;
        }
        return places.isKnown(phone) || isWithinTheDaysCap();
    }

    private boolean isWithinTheDaysCap() {
        AnswerPlaces.OfDay day = places.takeOneOfToday();
        if (day == AnswerPlaces.OfDay.TAKEN) {
            return true;
        }
        ofStrangers.increment();
        if (day == AnswerPlaces.OfDay.FIRST_SILENCE) {
            LOG.error("Numbers that never had a request have got as many automatic answers as"
                    + " frontdesk.texting.unknown-answers-per-day allows; today they get no more. Somebody may be having"
                    + " the office text strangers. What they ask for takes effect all the same.");
        }
        return false;
    }

    private static Counter counter(String bound, MeterRegistry registry) {
        return Counter.builder(NAME)
                .description("Texts that got no automatic answer, since a bound was reached")
                .tag("bound", bound)
                .register(registry);
    }
}
