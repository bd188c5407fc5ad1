package frontdesk.ports.messaging;

import frontdesk.domain.request.Language;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.List;

/** What would be sent, without sending it. */
public interface MessagePreviews {
    /**
     * Does the work on the thread that calls, in a transaction that the caller rolls back; whatever it would send is written
     * out instead, and counts as sent to whoever sends it. Nothing stands in the delivery log.
     */
    List<Preview> insteadOfSending(Runnable work);

    /**
     * A message as its reader would get it.
     *
     * @param subject one line; empty for a text
     * @param files the names of the files that would come with it
     * @param isWithheld whether it would not go out, since the case is protected and this is not its safe contact
     */
    record Preview(
            Channel channel,
            String to,
            Language language,
            String subject,
            String body,
            List<String> files,
            boolean isWithheld) {
        /** Without address and words, so that a log never shows them. */
        @Override
        public String toString() {
            return "Preview[" + channel + "]";
        }
    }
}
