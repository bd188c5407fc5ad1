package frontdesk.adapters.local;

import frontdesk.ports.messaging.Notification.Channel;
import java.time.Instant;
import java.util.List;

/**
 * A message that was delivered to the local inbox.
 *
 * @param language ISO 639-1
 */
public record LocalMessage(
        String id,
        Channel channel,
        String to,
        String language,
        String subject,
        String body,
        String reference,
        List<File> attachments,
        Instant sentAt) {

    /**
     * A file that came with it.
     *
     * @param size in bytes
     */
    public record File(String name, String mediaType, long size) {}

    /** Without address and text, so that a log never shows them. */
    @Override
    public String toString() {
        return "LocalMessage[" + id + ", " + channel + "]";
    }
}
