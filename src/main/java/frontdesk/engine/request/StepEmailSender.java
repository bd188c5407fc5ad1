package frontdesk.engine.request;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.job.UndeliverableMessageHandler;
import frontdesk.engine.process.StepName;
import frontdesk.engine.process.Variable;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notifications;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends the e-mails of flows' steps to the requester, each by a template of the step's name in the flow's folder, and
 * once for each place at which the step stands in the diagram: the delivery log knows them by the element's id. All
 * templates may say {@code requesterName} and {@code referenceNumber}; what else they say the flow and the step give. Where
 * an e-mail can never arrive, officers read that in the conversation and the flow is told.
 */
@Component
public class StepEmailSender {
    /** What officers read where an e-mail of this step, by its label, can never arrive. */
    public static final String UNDELIVERABLE =
            "\"%s\": the e-mail could not be delivered, since the mail service refused the customer's address.";

    private final Requests requests;
    private final Notifications notifications;
    private final UndeliverableMessageHandler returned;
    private final OfficeMessageReader conversation;
    private final ObjectProvider<FlowEmailValues> ofFlows;

    StepEmailSender(
            Requests requests,
            Notifications notifications,
            UndeliverableMessageHandler returned,
            OfficeMessageReader conversation,
            ObjectProvider<FlowEmailValues> ofFlows) {
        this.requests = requests;
        this.notifications = notifications;
        this.returned = returned;
        this.conversation = conversation;
        this.ofFlows = ofFlows;
    }

    /** Who has asked for what the flow does. */
    public Requester requester(DelegateExecution execution) {
        return requestOf(execution).requester();
    }

    /** What a table answers in both languages, in the requester's. */
    public String answer(DelegateExecution execution, Variable<String> english, Variable<String> spanish) {
        return requester(execution).language() == Language.ES ? spanish.in(execution) : english.in(execution);
    }

    /** What the office last wrote to the requester. */
    public String lastFromOffice(DelegateExecution execution) {
        return conversation.lastFromOffice(execution);
    }

    /** Sends the present step's e-mail. */
    public void send(DelegateExecution execution, StepEmail email) {
        Requests.Request request = requestOf(execution);
        Requester requester = request.requester();
        String element = execution.getCurrentActivityId();
        Map<String, Object> all = new HashMap<>(email.values());
        ofFlows.stream()
                .filter(flow -> flow.processKey().equals(request.kind()))
                .forEach(flow -> all.putAll(flow.values(execution, requester)));
        all.put("requesterName", requester.name());
        all.put("referenceNumber", request.reference().value());
        Delivery delivery = notifications.send(new Notification(
                Occasion.step(
                        request.reference(),
                        element,
                        Math.max(email.round(), notifications.round(request.reference(), element))),
                Notification.Channel.EMAIL,
                requester.email().orElseThrow(),
                requester.language(),
                request.kind() + "/" + StepName.of(execution),
                all,
                email.attachments(),
                email.validity()));
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
