package frontdesk.adapters.delivery;

import frontdesk.adapters.delivery.DeliveryPolicy.RepetitionProperties;
import frontdesk.adapters.messages.MessageRenderer;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.messaging.Relevance;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.request.SafeContacts;
import frontdesk.ports.text.TextConsents;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which messages it makes no sense to send again, in words for officers. */
@Component
class ResendRules {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final String AUTOMATIC_ANSWERS = "texts/";

    private final NotificationRepository deliveryLog;
    private final KeptWords words;
    private final MessageRenderer templates;
    private final AppointmentBook appointments;
    private final TextConsents consents;
    private final SafeContacts safeContacts;
    private final Requests requests;
    private final int mostAlike;

    ResendRules(
            NotificationRepository deliveryLog,
            KeptWords words,
            MessageRenderer templates,
            AppointmentBook appointments,
            TextConsents consents,
            SafeContacts safeContacts,
            Requests requests,
            RepetitionProperties repetition) {
        this.deliveryLog = deliveryLog;
        this.words = words;
        this.templates = templates;
        this.appointments = appointments;
        this.consents = consents;
        this.safeContacts = safeContacts;
        this.requests = requests;
        this.mostAlike = repetition.mostAlikeInAnHour();
    }

    /** Why it is not sent again to this address; empty where nothing speaks against it. */
    Optional<String> against(Request request, NotificationRow message, String address, boolean isCorrected) {
        return ofItsKind(message)
                .or(() -> ofItsState(message))
                .or(() -> ofItsTime(request, message))
                .or(() -> ofItsAddress(request.reference(), message, address, isCorrected));
    }

    /** Whether what a message repeats has become untrue since it was asked for; never of one that repeats none. */
    boolean isOver(Notification again) {
        Optional<NotificationRow> first =
                words.find(again.reference()).flatMap(KeptWords.Kept::repeats).flatMap(deliveryLog::find);
        return first.flatMap(message -> again.occasion()
                        .request()
                        .flatMap(requests::find)
                        .flatMap(request -> ofItsTime(request, message)))
                .isPresent();
    }

    private Optional<String> ofItsKind(NotificationRow message) {
        Optional<KeptWords.Kept> kept = words.find(message.occasion().reference());
        if (kept.filter(KeptWords.Kept::holdsSecret).isPresent() || message.channel() == Channel.LETTER) {
            return Optional.of("This message holds an access code, and a code is sent once. Whoever has not got it asks"
                    + " for a new code, which voids this one.");
        }
        if (message.template().startsWith(AUTOMATIC_ANSWERS)) {
            return Optional.of("This was an automatic answer to a text. It is given again by itself when the customer"
                    + " texts again.");
        }
        return kept.isEmpty() && !isOnItsWay(message)
                ? Optional.of("The words of this message were not kept, so it cannot be sent again.")
                : Optional.empty();
    }

    private static Optional<String> ofItsState(NotificationRow message) {
        if (isOnItsWay(message)) {
            return Optional.of("This message is still on its way. Wait until it is known what became of it.");
        }
        return message.state() == DeliveryState.EXPIRED
                ? Optional.of("This message was not sent since its point had passed, and it has passed now.")
                : Optional.empty();
    }

    private static boolean isOnItsWay(NotificationRow message) {
        return !message.state().isSettled();
    }

    private Optional<String> ofItsTime(Request request, NotificationRow message) {
        Instant now = deliveryLog.now();
        if (message.expiresAt().filter(end -> !end.isAfter(now)).isPresent()) {
            return Optional.of("The point of this message has passed: its time is over.");
        }
        return templates.relevance(message.template()).flatMap(relevance -> untrue(relevance, request, message, now));
    }

    private Optional<String> untrue(Relevance relevance, Request request, NotificationRow message, Instant now) {
        RequestStatus status = request.status();
        Optional<String> over = switch (relevance) {
            case REVIEW ->
                status.isFinal() || status == RequestStatus.SCHEDULED
                        ? Optional.of("What this message says is over: the request has been decided or has ended.")
                        : Optional.<String>empty();
            case QUESTION ->
                status == RequestStatus.WAITING_FOR_CUSTOMER
                        ? Optional.<String>empty()
                        : Optional.of("The question in this message is not open any more.");
            case APPOINTMENT ->
                appointments
                                .of(request.reference())
                                .filter(appointment -> appointment.isAhead(now))
                                .isPresent()
                        ? Optional.<String>empty()
                        : Optional.of("The appointment in this message is past or does not stand any more.");
            case HALF_HOUR ->
                message.triedAt()
                                .filter(at -> at.plus(HALF_AN_HOUR).isAfter(now))
                                .filter(at -> status == RequestStatus.WAITING_FOR_CUSTOMER)
                                .isPresent()
                        ? Optional.<String>empty()
                        : Optional.of(
                                "The question in this text was about 30 minutes that are over, or it is answered.");
        };
        return over.or(() -> overtaken(relevance, request.reference(), message));
    }

    private Optional<String> overtaken(Relevance relevance, ReferenceNumber request, NotificationRow message) {
        boolean isOvertaken = relevance != Relevance.REVIEW
                && deliveryLog.laterThan(message.occasion().reference(), request).stream()
                        .map(templates::relevance)
                        .anyMatch(Optional.of(relevance)::equals);
        return isOvertaken
                ? Optional.of("A newer message about the same has gone out since. Send that one again.")
                : Optional.empty();
    }

    private Optional<String> ofItsAddress(
            ReferenceNumber request, NotificationRow message, String address, boolean isCorrected) {
        boolean isText = message.channel() == Channel.TEXT;
        if (isText && consents.isOptedOut(new PhoneNumber(address))) {
            return Optional.of(
                    "The person behind this number wants no texts. Only they can change that, by texting" + " START.");
        }
        if (isText && deliveryLog.takesNoTexts(new PhoneNumber(address))) {
            return Optional.of("This number takes no texts. Give another one, or call.");
        }
        // An officer decides that an e-mail of a protected case goes elsewhere; of a text nobody can.
        boolean isAllowed = safeContacts.mayGet(request, message.channel(), address) || (isCorrected && !isText);
        if (!isAllowed) {
            return Optional.of("The case is protected, and this is not its safe contact."
                    + (isText ? "" : " Enter the address at which the person wants to be written to."));
        }
        return deliveryLog.alike(
                                request,
                                message.template(),
                                address,
                                deliveryLog.now().minus(AN_HOUR))
                        >= mostAlike
                ? Optional.of("This message has gone to this address %d times within an hour. Wait an hour."
                        .formatted(mostAlike))
                : Optional.empty();
    }
}
