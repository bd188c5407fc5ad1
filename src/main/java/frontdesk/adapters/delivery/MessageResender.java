package frontdesk.adapters.delivery;

import frontdesk.adapters.messages.PreviewedMessages;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.MessageResending;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.NotificationScheduler;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends messages again through the delivery log, by the step {@code resend}. */
@Component
@Transactional
class MessageResender implements MessageResending {
    private static final String STEP = "resend";
    private static final String TOLD = "message-sent-again-by-office";

    private final NotificationRepository deliveryLog;
    private final KeptWords words;
    private final ResendRules rules;
    private final Requests requests;
    private final NotificationScheduler jobs;
    private final PreviewedMessages previews;

    MessageResender(
            NotificationRepository deliveryLog,
            KeptWords words,
            ResendRules rules,
            Requests requests,
            NotificationScheduler jobs,
            PreviewedMessages previews) {
        this.deliveryLog = deliveryLog;
        this.words = words;
        this.rules = rules;
        this.requests = requests;
        this.jobs = jobs;
        this.previews = previews;
    }

    @Override
    public Result resend(ReferenceNumber reference, String message, Optional<Corrected> corrected, String officer) {
        Optional<Request> request = requests.findToChange(reference);
        Optional<NotificationRow> row = deliveryLog
                .find(message)
                .filter(found -> found.occasion().request().equals(Optional.of(reference)));
        if (request.isEmpty() || row.isEmpty()) {
            return new Result.NoSuchMessage();
        }
        NotificationRow earlier = row.orElseThrow();
        if (corrected.filter(other -> channel(other) != earlier.channel()).isPresent()) {
            return new Result.OtherChannel(earlier.channel());
        }
        String address = corrected.map(MessageResender::address).orElse(earlier.address());
        return rules.against(request.orElseThrow(), earlier, address, corrected.isPresent())
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> {
                    // Even that of the message may be another than the request's by now, or one to be confirmed.
                    corrected
                            .filter(Corrected.Email.class::isInstance)
                            .ifPresent(email -> requests.correctEmail(reference, address));
                    return again(earlier, reference, address, officer);
                });
    }

    private Result again(NotificationRow earlier, ReferenceNumber request, String address, String officer) {
        return deliveryLog
                .againOnItsWay(earlier.occasion().reference(), address)
                .<Result>map(open -> new Result.OnItsWay(open, address))
                .orElseGet(() -> new Result.OnItsWay(add(earlier, request, address, officer), address));
    }

    private String add(NotificationRow earlier, ReferenceNumber request, String address, String officer) {
        Notification notification = new Notification(
                        Occasion.step(request, STEP, deliveryLog.next(request, STEP)),
                        earlier.channel(),
                        address,
                        earlier.language(),
                        earlier.template(),
                        Map.of(),
                        List.of())
                .with(earlier.notification().validity());
        String reference = notification.reference();
        deliveryLog.add(notification, DeliveryState.WAITING);
        deliveryLog.scheduled(reference, deliveryLog.now());
        String first = earlier.occasion().reference();
        words.repeat(first, reference);
        if (previews.areAskedFor()) {
            words.repeated(notification).ifPresent(message -> previews.add(notification, message, false));
        }
        jobs.add(reference, deliveryLog.now());
        requests.tell(request, TOLD, Map.of());
        requests.note(request, told(words.find(first).orElseThrow(), address), officer);
        return reference;
    }

    private static String told(KeptWords.Kept words, String address) {
        return words.subject().isEmpty()
                ? "A text is sent again to %s.".formatted(address)
                : "\"%s\" is sent again to %s.".formatted(words.subject(), address);
    }

    private static Channel channel(Corrected corrected) {
        return corrected instanceof Corrected.Email ? Channel.EMAIL : Channel.TEXT;
    }

    private static String address(Corrected corrected) {
        return corrected instanceof Corrected.Email email ? email.address() : ((Corrected.Phone) corrected).number();
    }
}
