package frontdesk.ports.messaging;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.SecretText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to tell a person.
 *
 * @param template the message's name, such as {@code appointment-request/send-appointment-confirmation}
 * @param address an e-mail address, a phone number in E.164 form, or the lines of a postal address
 * @param values what the template asks for, by name; a {@link SecretText} among them is for the reader alone
 * @param validity when it may be sent, and how long it makes sense
 */
public record Notification(
        Occasion occasion,
        Channel channel,
        String address,
        Language language,
        String template,
        Map<String, Object> values,
        List<Attachment> attachments,
        Validity validity) {

    public Notification {
        values = Map.copyOf(values);
        attachments = List.copyOf(attachments);
    }

    /** One whose point does not pass, and which promises nothing. */
    public Notification(
            Occasion occasion,
            Channel channel,
            String address,
            Language language,
            String template,
            Map<String, Object> values,
            List<Attachment> attachments) {
        this(occasion, channel, address, language, template, values, attachments, Validity.UNLIMITED);
    }

    /** The same, to be sent under these conditions. */
    public Notification with(Validity conditions) {
        return new Notification(occasion, channel, address, language, template, values, attachments, conditions);
    }

    /** What of its words is kept nowhere. */
    public List<SecretText> secrets() {
        return values.values().stream()
                .filter(SecretText.class::isInstance)
                .map(SecretText.class::cast)
                .toList();
    }

    /** The notification's own, the same over all tries of the same occasion. */
    public String reference() {
        return occasion.reference();
    }

    /**
     * When a message still makes sense, asked at the moment of each try to send it.
     *
     * @param promise how much of the callback hours has to be left after a text; outside of them, and outside decent
     *     hours where the person is, a text of a request waits for the next window
     * @param until from when on the message has lost its point and is not sent any more; empty where that never comes
     */
    public record Validity(Duration promise, Optional<Instant> until) {
        /** Promises nothing, and makes sense whenever it comes. */
        public static final Validity UNLIMITED = new Validity(Duration.ZERO, Optional.empty());

        /** Of a message that promises nothing. */
        public static Validity until(Instant moment) {
            return new Validity(Duration.ZERO, Optional.of(moment));
        }

        /** Of a message that makes sense whenever it comes. */
        public static Validity promising(Duration promise) {
            return new Validity(promise, Optional.empty());
        }
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
