package frontdesk.flows.accesscodereissue.process;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Requester;
import frontdesk.engine.UndeliverableMessageHandler;
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

/** E-mails to whoever asks: each step has a template of its own name. None of them holds a code. */
@Component
class AccessCodeStepEmails {
    private final Requests requests;
    private final Notifications notifications;
    private final UndeliverableMessageHandler returned;

    AccessCodeStepEmails(Requests requests, Notifications notifications, UndeliverableMessageHandler returned) {
        this.requests = requests;
        this.notifications = notifications;
        this.returned = returned;
    }

    /** Sends the present step's e-mail; where it can never arrive, officers read that in the conversation. */
    void send(DelegateExecution execution, Map<String, Object> values) {
        send(execution, 1, values);
    }

    /** @param attempt from 1, where the step comes again within one request */
    void send(DelegateExecution execution, int attempt, Map<String, Object> values) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        Requester requester = requests.find(reference).orElseThrow().requester();
        String step = execution.getCurrentActivityId();
        Map<String, Object> all = new HashMap<>(values);
        all.put("requesterName", requester.name());
        all.put("referenceNumber", reference.value());
        Delivery delivery = notifications.send(new Notification(
                Occasion.step(reference, step, attempt),
                Notification.Channel.EMAIL,
                requester.email().orElseThrow(),
                requester.language(),
                AccessCodeReissueProcess.KEY + "/" + step,
                all,
                List.of()));
        if (delivery instanceof Delivery.Undeliverable undeliverable) {
            if (undeliverable.reason() != Reason.WITHHELD) {
                requests.say(
                        reference,
                        Requests.Speaker.OFFICE_NOTE,
                        "\"%s\": the e-mail could not be delivered, since the mail service refused the customer's address."
                                .formatted(execution.getCurrentActivityName()));
            }
            returned.tellFlow(execution);
        }
    }
}
