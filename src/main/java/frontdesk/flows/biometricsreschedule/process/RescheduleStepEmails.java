package frontdesk.flows.biometricsreschedule.process;

import frontdesk.domain.Language;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Requester;
import frontdesk.engine.UndeliverableMessageHandler;
import frontdesk.engine.Variable;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification;
import frontdesk.ports.Notification.Occasion;
import frontdesk.ports.Notifications;
import frontdesk.ports.Notifications.Delivery;
import frontdesk.ports.Notifications.Reason;
import frontdesk.ports.Requests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** E-mails of the flow: each step has a template of its own name. They name the reference number and no case. */
@Component
class RescheduleStepEmails {
    private static final String UNDELIVERABLE =
            "\"%s\": the e-mail could not be delivered, since the mail service refused the customer's address.";

    private final Requests requests;
    private final Notifications notifications;
    private final UndeliverableMessageHandler returned;

    RescheduleStepEmails(Requests requests, Notifications notifications, UndeliverableMessageHandler returned) {
        this.requests = requests;
        this.notifications = notifications;
        this.returned = returned;
    }

    /**
     * Sends the present step's e-mail; where it can never arrive, officers read that in the conversation and the flow is
     * told.
     *
     * @param round counts from 1 where the step comes again within one request
     */
    void send(DelegateExecution execution, int round, Map<String, Object> values, List<Attachment> attachments) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        Requester requester = requester(execution);
        String step = execution.getCurrentActivityId();
        Map<String, Object> all = new HashMap<>(values);
        all.put("requesterName", requester.name());
        all.put("referenceNumber", reference.value());
        Delivery delivery = notifications.send(new Notification(
                Occasion.step(reference, step, round),
                Notification.Channel.EMAIL,
                requester.email().orElseThrow(),
                requester.language(),
                BiometricsRescheduleProcess.KEY + "/" + step,
                all,
                attachments));
        if (delivery instanceof Delivery.Undeliverable undeliverable) {
            if (undeliverable.reason() != Reason.WITHHELD) {
                requests.say(
                        reference,
                        Requests.Speaker.OFFICE_NOTE,
                        UNDELIVERABLE.formatted(execution.getCurrentActivityName()));
            }
            returned.tellFlow(execution);
        }
    }

    Requester requester(DelegateExecution execution) {
        return requests.find(new ReferenceNumber(execution.getProcessBusinessKey()))
                .orElseThrow()
                .requester();
    }

    /** What a table answers, in the requester's language. */
    String answer(DelegateExecution execution, Variable<String> english, Variable<String> spanish) {
        return requester(execution).language() == Language.ES ? spanish.in(execution) : english.in(execution);
    }
}
