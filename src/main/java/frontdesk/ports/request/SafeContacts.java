package frontdesk.ports.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.Notification.Channel;
import java.util.Set;

/**
 * Who may be written to without an officer's decision. Of a protected case (8 U.S.C. 1367) that is its safe contact
 * alone: the applicant's in the feed, or the representative's with a Form G-28. Of a person of whom no case was fed, only
 * the contact that came with the request is known.
 */
public interface SafeContacts {
    /** Whether a message about the request may go to this address by itself. */
    boolean mayGet(ReferenceNumber request, Channel channel, String address);

    /** The ways by which the requester asked to be reached and that may not be used by a machine: e-mail, text or both. */
    Set<Channel> withheldFromRequester(ReferenceNumber request);

    /** Whether the requester may be answered by e-mail. */
    default boolean mayAnswer(ReferenceNumber request) {
        return !withheldFromRequester(request).contains(Channel.EMAIL);
    }
}
