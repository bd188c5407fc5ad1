package frontdesk.ports;

import frontdesk.domain.Language;
import frontdesk.domain.ReferenceNumber;
import java.util.List;
import java.util.Map;

/**
 * Something to tell a person.
 *
 * @param reference the notification's own, the same over all tries of one step of one request
 * @param template the message's name, such as {@code appointment-request/send-appointment-confirmation}
 * @param address an e-mail address or a phone number in E.164 form
 * @param values what the template asks for, by name
 */
public record Notification(
        String reference,
        ReferenceNumber request,
        Channel channel,
        String address,
        Language language,
        String template,
        Map<String, Object> values,
        List<Attachment> attachments) {

    public Notification {
        values = Map.copyOf(values);
        attachments = List.copyOf(attachments);
    }

    /** The ways to reach a person. */
    public enum Channel {
        EMAIL,
        TEXT,
        LETTER
    }

    /** Without address and values, so that a log never shows them. */
    @Override
    public String toString() {
        return "Notification[" + reference + ", " + channel + ", " + template + "]";
    }
}
