package frontdesk.ports;

import frontdesk.domain.Language;
import frontdesk.domain.ReferenceNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to tell a person.
 *
 * @param template the message's name, such as {@code appointment-request/send-appointment-confirmation}
 * @param address an e-mail address, a phone number in E.164 form, or the lines of a postal address
 * @param values what the template asks for, by name
 */
public record Notification(
        Occasion occasion,
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

    /** The notification's own, the same over all tries of the same occasion. */
    public String reference() {
        return occasion.reference();
    }

    /** The ways to reach a person. */
    public enum Channel {
        EMAIL,
        TEXT,
        LETTER
    }

    /**
     * What tells a notification from every other, however often its sending is tried.
     *
     * @param reference made from the rest, so that a step that is tried again finds what it has sent
     * @param step the element of the model, or the rule, that says it
     * @param attempt counts from 1 where the step comes again
     */
    public record Occasion(String reference, Optional<ReferenceNumber> request, String step, int attempt) {

        /** A step of the flow that works on a request. */
        public static Occasion step(ReferenceNumber request, String step, int attempt) {
            return new Occasion("%s/%s/%d".formatted(request, step, attempt), Optional.of(request), step, attempt);
        }

        /**
         * The answer to a text that came in.
         *
         * @param textId the gateway's own id of that text
         */
        public static Occasion answerTo(String textId, Optional<ReferenceNumber> request, String rule) {
            return new Occasion("text/%s/%s".formatted(rule, textId), request, rule, 1);
        }
    }

    /** Without address and values, so that a log never shows them. */
    @Override
    public String toString() {
        return "Notification[" + reference() + ", " + channel + ", " + template + "]";
    }
}
