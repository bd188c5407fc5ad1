package frontdesk.adapters.messages;

import frontdesk.ports.Notification;
import frontdesk.ports.Notifications;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a notification out in its reader's language and hands it to the channel that is configured for it. */
@Component
class WrittenNotifications implements Notifications {
    private final MessageTemplates templates;
    private final DeliveryChannels channels;
    private final String contactCenter;

    WrittenNotifications(MessageTemplates templates, DeliveryChannels channels, OfficeIdentity office) {
        this.templates = templates;
        this.channels = channels;
        this.contactCenter = office.officeName();
    }

    /** @throws IllegalArgumentException where the message is unknown or a value that it asks for is missing */
    @Override
    public void send(Notification notification) {
        channels.of(notification.channel()).deliver(written(notification));
    }

    private RenderedMessage written(Notification notification) {
        MessageTemplate template = templates.of(notification.template(), notification.language());
        Map<String, Object> values = new HashMap<>(notification.values());
        values.put("contactCenter", contactCenter);
        require(template, values, notification.template());
        return new RenderedMessage(
                notification.reference(),
                notification.channel(),
                notification.address(),
                notification.language(),
                template.subject(values),
                template.body(values),
                notification.attachments());
    }

    private static void require(MessageTemplate template, Map<String, Object> values, String name) {
        var missing = template.asksFor();
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Message " + name + " was not given " + missing);
        }
    }
}
