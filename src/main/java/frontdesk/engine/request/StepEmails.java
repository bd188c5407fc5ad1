package frontdesk.engine.request;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.job.UndeliverableMessageHandler;
import frontdesk.engine.process.StepName;
import frontdesk.engine.process.Variable;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notification.Validity;
import frontdesk.ports.messaging.Notifications;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The e-mails that steps of flows send to the requester, each by a template of the step's name in the flow's folder, and
 * once for each place at which the step stands in the diagram: the delivery log knows them by the element's id. All
 * templates may say {@code requesterName} and {@code referenceNumber}; what else they say the step gives. Where an e-mail
 * can never arrive, officers read that in the conversation and the flow is told.
 */
@Component
public class StepEmails {
    /** What officers read where an e-mail of this step, by its label, can never arrive. */
    public static final String UNDELIVERABLE =
            "\"%s\": the e-mail could not be delivered, since the mail service refused the customer's address.";

    private final Requests requests;
    private final Notifications notifications;
    private final UndeliverableMessageHandler returned;

    StepEmails(Requests requests, Notifications notifications, UndeliverableMessageHandler returned) {
        this.requests = requests;
        this.notifications = notifications;
        this.returned = returned;
    }

    /**
     * Sends the present step's e-mail, without attachments.
     *
     * @param round the flow's own count of these e-mails, at least 1; a step that is passed again sends again all the same
     */
    public void send(DelegateExecution execution, int round, Map<String, Object> values) {
        send(execution, round, values, List.of());
    }

    /** The same, with files. */
    public void send(DelegateExecution execution, int round, Map<String, Object> values, List<Attachment> attachments) {
        send(execution, round, requester -> values, attachments, Validity.UNLIMITED);
    }

    /** Who has asked for what the flow does. */
    public Requester requester(DelegateExecution execution) {
        return requestOf(execution).requester();
    }

    /** What a table answers in both languages, in the requester's. */
    public String answer(DelegateExecution execution, Variable<String> english, Variable<String> spanish) {
        return requester(execution).language() == Language.ES ? spanish.in(execution) : english.in(execution);
    }

    /**
     * The same, for values that depend on who asked.
     *
     * @param validity how long it makes sense
     */
    public void send(
            DelegateExecution execution,
            int round,
            Function<Requester, Map<String, Object>> values,
            List<Attachment> attachments,
            Validity validity) {
        Requests.Request request = requestOf(execution);
        Requester requester = request.requester();
        String element = execution.getCurrentActivityId();
        Map<String, Object> all = new HashMap<>(values.apply(requester));
        all.put("requesterName", requester.name());
        all.put("referenceNumber", request.reference().value());
        Delivery delivery = notifications.send(new Notification(
                Occasion.step(
                        request.reference(),
                        element,
                        Math.max(round, notifications.round(request.reference(), element))),
                Notification.Channel.EMAIL,
                requester.email().orElseThrow(),
                requester.language(),
                request.kind() + "/" + StepName.of(execution),
                all,
                attachments,
                validity));
        if (delivery instanceof Delivery.Undeliverable undeliverable) {
            if (undeliverable.reason() != Reason.WITHHELD) {
                requests.say(
                        request.reference(),
                        Requests.Speaker.OFFICE_NOTE,
                        UNDELIVERABLE.formatted(execution.getCurrentActivityName()));
            }
            returned.tellFlow(execution);
        }
    }

    private Requests.Request requestOf(DelegateExecution execution) {
        return requests.find(new ReferenceNumber(execution.getProcessBusinessKey()))
                .orElseThrow();
    }
}
