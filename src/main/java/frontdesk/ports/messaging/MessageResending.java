package frontdesk.ports.messaging;

import frontdesk.domain.request.ReferenceNumber;
import java.util.Optional;

/** Messages that are sent again, as their reader asks for it: the same words and files, under a reference of their own. */
public interface MessageResending {
    /**
     * Writes a message down to be sent soon with the words of an earlier one, in the caller's transaction, and tells it in
     * the timeline and the conversation. As long as the same is on its way to the same address already, nothing is added.
     *
     * @param message the reference of the earlier one
     * @param corrected where it goes instead: an e-mail address, at which the requester is written to from then on, or a
     *     phone number in E.164 form; by the kind of message
     * @param officer the account of whoever does so
     */
    Result resend(ReferenceNumber request, String message, Optional<Corrected> corrected, String officer);

    /** Another address than the one that the message went to. */
    sealed interface Corrected {
        /** An e-mail address that is well formed. */
        record Email(String address) implements Corrected {}

        /** A number in E.164 form. */
        record Phone(String number) implements Corrected {}
    }

    /** What became of it. */
    sealed interface Result {
        /**
         * It goes out soon.
         *
         * @param reference the new message's own
         */
        record OnItsWay(String reference, String address) implements Result {}

        /** The request has no such message. */
        record NoSuchMessage() implements Result {}

        /** The message goes by another way than the corrected address. */
        record OtherChannel(Notification.Channel channel) implements Result {}

        /** It makes no sense; a sentence for officers. */
        record Refused(String why) implements Result {}
    }
}
