package frontdesk.adapters.messages;

import frontdesk.domain.request.SecretText;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.MessagePreviews;
import frontdesk.ports.messaging.Notification;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Collects the messages of a thread that previews them. */
@Component
public class PreviewedMessages implements MessagePreviews {
    private final ThreadLocal<List<Preview>> collected = new ThreadLocal<>();

    @Override
    public List<Preview> insteadOfSending(Runnable work) {
        List<Preview> previews = new ArrayList<>();
        collected.set(previews);
        try {
            work.run();
            return List.copyOf(previews);
        } finally {
            collected.remove();
        }
    }

    /** Whether whoever sends now only previews. */
    public boolean areAskedFor() {
        return collected.get() != null;
    }

    /** Takes a message in place of its sending, its secrets masked. */
    public void add(Notification notification, RenderedMessage message, boolean isWithheld) {
        String body = message.body();
        for (SecretText secret : notification.secrets()) {
            body = secret.maskedIn(body);
        }
        collected
                .get()
                .add(new Preview(
                        message.channel(),
                        message.address(),
                        message.language(),
                        message.subject(),
                        body,
                        message.attachments().stream().map(Attachment::name).toList(),
                        isWithheld));
    }
}
