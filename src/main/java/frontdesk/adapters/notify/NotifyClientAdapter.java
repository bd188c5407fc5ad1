package frontdesk.adapters.notify;

import frontdesk.adapters.messages.DeliveryResult;
import frontdesk.adapters.messages.SendTimeLimiter;
import java.net.http.HttpClient;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.json.JSONException;
import org.springframework.stereotype.Component;
import uk.gov.service.notify.ConnectedNotificationClient;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClientApi;
import uk.gov.service.notify.NotificationClientException;

/** The gateway that {@code frontdesk.notify.*} names: hands messages over to it and asks it what became of them. */
@Component
class NotifyClientAdapter {
    private static final Set<String> GIVEN_UP = Set.of("permanent-failure", "validation-failed");

    private final NotifyProperties settings;
    private final SendTimeLimiter deadline;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    NotifyClientAdapter(NotifyProperties settings, SendTimeLimiter deadline) {
        this.settings = settings;
        this.deadline = deadline;
    }

    /** A message that is put to the client, which answers with the gateway's id for it. */
    interface Call {
        UUID on(NotificationClientApi client) throws NotificationClientException;
    }

    DeliveryResult handOver(Call call, NotifyErrorMapper refusal) {
        return deadline.around(() -> {
            try {
                return new DeliveryResult.Taken(Optional.of(call.on(client()).toString()));
            } catch (NotificationClientException failed) {
                return refusal.outcome(failed);
            } catch (JSONException | IllegalArgumentException unreadable) {
                return refusal.broken();
            }
        });
    }

    /** @param gateway what operators call it */
    DeliveryResult lookUp(String reference, String gateway) {
        DeliveryResult unknown =
                new DeliveryResult.Unknown("The " + gateway + " could not be asked what became of the message.");
        return deadline.around(() -> {
            try {
                return found(reference, gateway);
            } catch (NotificationClientException
                    | JSONException
                    | IllegalArgumentException
                    | DateTimeException unanswered) {
                return unknown;
            }
        });
    }

    private DeliveryResult found(String reference, String gateway) throws NotificationClientException {
        // A gateway that passes over the question's reference would answer with other people's messages.
        List<Notification> tries = client().getNotifications("", "", reference, "").getNotifications().stream()
                .filter(message ->
                        message.getReference().filter(reference::equals).isPresent())
                .toList();
        Supplier<DeliveryResult> none = () -> tries.isEmpty()
                ? new DeliveryResult.NotTaken("The " + gateway + " does not have the message.")
                : new DeliveryResult.Refused("The " + gateway + " could not deliver the message and gave it up.");
        return tries.stream()
                .filter(message -> !GIVEN_UP.contains(message.getStatus()))
                .findFirst()
                .<DeliveryResult>map(message ->
                        new DeliveryResult.Taken(Optional.of(message.getId().toString())))
                .orElseGet(none);
    }

    private NotificationClientApi client() {
        return new ConnectedNotificationClient(
                settings.apiKey(), settings.baseUrl(), url -> new HttpClientUrlConnection(url, http));
    }
}
