package frontdesk.adapters.messages;

import frontdesk.domain.Language;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification.Channel;
import java.util.List;

/**
 * A message as its reader gets it: plain text, lines ended by {@code \n}.
 *
 * @param reference the notification's own, the same over all tries
 * @param subject one line
 */
public record RenderedMessage(
        String reference,
        Channel channel,
        String address,
        Language language,
        String subject,
        String body,
        List<Attachment> attachments) {

    /** Without address and text, so that a log never shows them. */
    @Override
    public String toString() {
        return "RenderedMessage[" + reference + ", " + channel + "]";
    }
}
