package frontdesk.flows.appointmentrequest.process;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Requester;
import frontdesk.engine.UndeliverableMessageHandler;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification;
import frontdesk.ports.Notification.Occasion;
import frontdesk.ports.Notification.Validity;
import frontdesk.ports.Notifications;
import frontdesk.ports.Notifications.Delivery;
import frontdesk.ports.Notifications.Reason;
import frontdesk.ports.ProtectedCases;
import frontdesk.ports.Requests;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** E-mails of the flow: each step has a template of its own name. */
@Component
class AppointmentStepEmails {
    private static final String UNDELIVERABLE =
            "\"%s\": the e-mail could not be delivered, since the mail service refused the customer's address.";

    private final Requests requests;
    private final ProtectedCases protectedCases;
    private final AppointmentReasonTable reasons;
    private final Notifications notifications;
    private final UndeliverableMessageHandler returned;

    AppointmentStepEmails(
            Requests requests,
            ProtectedCases protectedCases,
            AppointmentReasonTable reasons,
            Notifications notifications,
            UndeliverableMessageHandler returned) {
        this.requests = requests;
        this.protectedCases = protectedCases;
        this.reasons = reasons;
        this.notifications = notifications;
        this.returned = returned;
    }

    /** Sends the present step's e-mail, whichever round it is, without attachments. */
    void send(DelegateExecution execution, int round, Map<String, Object> values) {
        send(execution, round, values, List.of());
    }

    /** The same, where it makes sense until this moment alone. */
    void sendUntil(Instant end, DelegateExecution execution, int round, Map<String, Object> values) {
        send(execution, round, values, List.of(), Validity.until(end));
    }

    /**
     * Sends the present step's e-mail; where it can never arrive, officers read that in the conversation and the flow is
     * told.
     *
     * @param round counts from 1 where the step comes again within one request
     */
    void send(DelegateExecution execution, int round, Map<String, Object> values, List<Attachment> attachments) {
        send(execution, round, values, attachments, Validity.UNLIMITED);
    }

    private void send(
            DelegateExecution execution,
            int round,
            Map<String, Object> values,
            List<Attachment> attachments,
            Validity validity) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        Requester requester = requesterOf(execution);
        String step = execution.getCurrentActivityId();
        Delivery delivery = notifications.send(new Notification(
                Occasion.step(reference, step, round),
                Notification.Channel.EMAIL,
                requester.email().orElseThrow(),
                requester.language(),
                AppointmentRequestProcess.KEY + "/" + step,
                withWhatAllMailsSay(execution, requester, values),
                attachments,
                validity));
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

    Requester requesterOf(DelegateExecution execution) {
        return requests.find(new ReferenceNumber(execution.getProcessBusinessKey()))
                .orElseThrow()
                .requester();
    }

    private Map<String, Object> withWhatAllMailsSay(
            DelegateExecution execution, Requester requester, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("requesterName", requester.name());
        all.put("referenceNumber", execution.getProcessBusinessKey());
        all.put("reasonName", reasonName(execution, requester));
        return all;
    }

    /** Empty where the case is protected, or the reason not known any more: somebody else may read the mail. */
    private String reasonName(DelegateExecution execution, Requester requester) {
        boolean isProtected = protectedCases.covers(new ReferenceNumber(execution.getProcessBusinessKey()));
        return reasons.find(REASON.in(execution))
                .filter(reason -> !isProtected)
                .map(reason -> reason.name(requester.language()))
                .orElse("");
    }
}
