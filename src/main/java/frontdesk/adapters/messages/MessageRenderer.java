package frontdesk.adapters.messages;

import frontdesk.domain.messaging.Relevance;
import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a notification out in its reader's language. */
@Component
public class MessageRenderer {
    private final MessageTemplates templates;
    private final OfficeProperties office;

    MessageRenderer(MessageTemplates templates, OfficeProperties office) {
        this.templates = templates;
        this.office = office;
    }

    /**
     * The message as its reader gets it.
     *
     * @param withFiles whether its way carries files; the words do not promise what does not come along
     * @throws IllegalArgumentException where the message is unknown or a value that it asks for is missing
     */
    public RenderedMessage written(Notification notification, boolean withFiles) {
        MessageTemplate template = templates.of(notification.template(), notification.language());
        List<Attachment> files = withFiles ? notification.attachments() : List.of();
        Map<String, Object> values = new HashMap<>(notification.values());
        values.put("contactCenter", office.officeName());
        values.put("contactPhone", office.officePhone());
        values.put("withFiles", !files.isEmpty());
        require(template, values, notification.template());
        String subject = template.subject(values);
        if (notification.channel() == Channel.EMAIL && subject.isEmpty()) {
            throw new IllegalArgumentException("Message " + notification.template() + " has no subject");
        }
        return new RenderedMessage(
                notification.reference(),
                notification.channel(),
                notification.address(),
                notification.language(),
                subject,
                template.body(values),
                files);
    }

    /** What has to be the case for a message of this template still to be true; empty where it stays true. */
    public Optional<Relevance> relevance(String template) {
        return templates.of(template, Language.EN).relevance();
    }

    private static void require(MessageTemplate template, Map<String, Object> values, String name) {
        var missing = template.asksFor();
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Message " + name + " was not given " + missing);
        }
    }
}
