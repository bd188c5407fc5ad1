package frontdesk.adapters.messages;

import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.List;
import java.util.Optional;

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

    /** The PDF to print, where the message comes with exactly one. */
    public Optional<Attachment> letter() {
        List<Attachment> pdfs = attachments.stream()
                .filter(file -> file.mediaType().startsWith("application/pdf"))
                .toList();
        return pdfs.size() == 1 ? Optional.of(pdfs.get(0)) : Optional.empty();
    }

    /** Without address and text, so that a log never shows them. */
    @Override
    public String toString() {
        return "RenderedMessage[" + reference + ", " + channel + "]";
    }
}
