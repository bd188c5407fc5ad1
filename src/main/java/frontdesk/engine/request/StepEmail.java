package frontdesk.engine.request;

import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the e-mail of a step has of its own.
 *
 * @param round the flow's own count of these e-mails, at least 1; a step that is passed again sends again all the same
 * @param values what its template says beyond what all e-mails of the flow may say
 * @param attachments its files
 * @param validity how long it makes sense
 */
public record StepEmail(int round, Map<String, Object> values, List<Attachment> attachments, Validity validity) {
    /** Says only what all e-mails of the flow may say. */
    public static final StepEmail PLAIN = with(Map.of());

    public StepEmail {
        values = Map.copyOf(values);
        attachments = List.copyOf(attachments);
    }

    /** The first one, with these values for its template. */
    public static StepEmail with(Map<String, Object> values) {
        return new StepEmail(1, values, List.of(), Validity.UNLIMITED);
    }

    /** The same, in this round. */
    public StepEmail inRound(int number) {
        return new StepEmail(number, values, attachments, validity);
    }

    /** The same, with these files. */
    public StepEmail attaching(Attachment... files) {
        return new StepEmail(round, values, List.of(files), validity);
    }

    /** The same, where it makes sense until this moment alone. */
    public StepEmail until(Instant end) {
        return new StepEmail(round, values, attachments, Validity.until(end));
    }
}
