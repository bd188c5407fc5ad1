package frontdesk.flows.textaheadcallback.process.servicetask;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.TEXT_AHEAD;

import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.job.UndeliverableMessageHandler;
import frontdesk.engine.process.StepName;
import frontdesk.engine.request.StepEmailSender;
import frontdesk.flows.textaheadcallback.process.TextAheadCallbackProcess;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notification.Validity;
import frontdesk.ports.messaging.Notifications;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.request.Requests;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Tells the customer what the flow has to say: each step has a template of its own name, and one with {@code -by-email} where it can
 * go by e-mail too; the delivery log knows them by the element's id with the same ending. Neither says more than the
 * office's name and what to do: anybody may read a phone.
 */
@Component
class CallbackStepMessageSender {
    private static final String BY_EMAIL = "-by-email";

    private final Requests requests;
    private final Notifications notifications;
    private final UndeliverableMessageHandler returned;

    CallbackStepMessageSender(Requests requests, Notifications notifications, UndeliverableMessageHandler returned) {
        this.requests = requests;
        this.notifications = notifications;
        this.returned = returned;
    }

    /**
     * Sends the present step's text, and tells the flow where it cannot arrive.
     *
     * @param attempt the flow's own count of these texts, at least 1; a step that is passed again sends again all the same
     * @param inShort what it says, for the officers
     * @param validity how long it makes sense
     * @return what became of it
     */
    Delivery text(DelegateExecution execution, int attempt, String inShort, Validity validity) {
        Delivery delivery = texted(execution, attempt, validity);
        if (delivery instanceof Delivery.Undeliverable undeliverable) {
            if (undeliverable.reason() != Reason.WITHHELD) {
                requests.say(
                        reference(execution),
                        Requests.Speaker.OFFICE_NOTE,
                        "A text could not be sent: the number takes no texts, or the customer wants none.");
            }
            returned.tellFlow(execution);
        } else if (delivery instanceof Delivery.Sent) {
            requests.say(reference(execution), Requests.Speaker.OFFICE, inShort);
        }
        return delivery;
    }

    /**
     * Tells the customer by text where they want texts and get them, else by e-mail where an address is known. Nothing
     * waits for an answer to it, so that an e-mail which cannot arrive is said in the conversation alone.
     */
    void tell(DelegateExecution execution) {
        boolean texted = TEXT_AHEAD.in(execution) && texted(execution, 1, Validity.UNLIMITED) instanceof Delivery.Sent;
        if (!texted) {
            tellByEmail(execution);
        }
    }

    /** Tells the customer by e-mail, where an address is known. */
    void tellByEmail(DelegateExecution execution) {
        requester(execution).email().ifPresent(email -> email(execution, email));
    }

    private Delivery texted(DelegateExecution execution, int attempt, Validity validity) {
        String phone = requester(execution).phone().map(PhoneNumber::value).orElseThrow();
        return notifications.send(
                notification(execution, "", attempt, Channel.TEXT, phone).with(validity));
    }

    private void email(DelegateExecution execution, String email) {
        Delivery delivery = notifications.send(notification(execution, BY_EMAIL, 1, Channel.EMAIL, email));
        if (delivery instanceof Delivery.Undeliverable undeliverable && undeliverable.reason() != Reason.WITHHELD) {
            requests.say(
                    reference(execution),
                    Requests.Speaker.OFFICE_NOTE,
                    StepEmailSender.UNDELIVERABLE.formatted(execution.getCurrentActivityName()));
        }
    }

    private Notification notification(
            DelegateExecution execution, String ending, int attempt, Channel channel, String address) {
        Requester requester = requester(execution);
        Map<String, Object> values = channel == Channel.TEXT
                ? Map.of()
                : Map.of(
                        "requesterName",
                        requester.name(),
                        "referenceNumber",
                        reference(execution).value());
        String element = execution.getCurrentActivityId() + ending;
        int round = Math.max(attempt, notifications.round(reference(execution), element));
        return new Notification(
                Occasion.step(reference(execution), element, round),
                channel,
                address,
                requester.language(),
                TextAheadCallbackProcess.KEY + "/" + StepName.of(execution) + ending,
                values,
                List.of());
    }

    private Requester requester(DelegateExecution execution) {
        return requests.find(reference(execution)).orElseThrow().requester();
    }

    private static ReferenceNumber reference(DelegateExecution execution) {
        return new ReferenceNumber(execution.getProcessBusinessKey());
    }
}
