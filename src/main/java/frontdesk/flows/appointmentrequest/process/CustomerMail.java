package frontdesk.flows.appointmentrequest.process;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REVIEW_QUEUE;

import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Requester;
import frontdesk.domain.Role;
import frontdesk.ports.Attachment;
import frontdesk.ports.Notification;
import frontdesk.ports.Notifications;
import frontdesk.ports.Requests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** E-mails of the flow: each step has a template of its own name. */
@Component
class CustomerMail {
    private final Requests requests;
    private final AppointmentReasons reasons;
    private final Notifications notifications;

    CustomerMail(Requests requests, AppointmentReasons reasons, Notifications notifications) {
        this.requests = requests;
        this.reasons = reasons;
        this.notifications = notifications;
    }

    /** Sends the present step's e-mail, whichever round it is, without attachments. */
    void send(DelegateExecution execution, int round, Map<String, Object> values) {
        send(execution, round, values, List.of());
    }

    /**
     * Sends the present step's e-mail.
     *
     * @param round counts from 1 where the step comes again within one request
     */
    void send(DelegateExecution execution, int round, Map<String, Object> values, List<Attachment> attachments) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        Requester requester = requesterOf(execution);
        String step = execution.getCurrentActivityId();
        notifications.send(new Notification(
                "%s/%s/%d".formatted(reference, step, round),
                reference,
                Notification.Channel.EMAIL,
                requester.email().orElseThrow(),
                requester.language(),
                AppointmentRequestProcess.KEY + "/" + step,
                withWhatAllMailsSay(execution, requester, values),
                attachments));
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
        all.put("reasonName", isProtected(execution) ? "" : reasonName(execution, requester));
        return all;
    }

    /** Somebody else may read the mailbox: even that a case is confidential would tell too much. */
    private static boolean isProtected(DelegateExecution execution) {
        return REVIEW_QUEUE.in(execution).equals(Role.PROTECTED_CASES.group());
    }

    private String reasonName(DelegateExecution execution, Requester requester) {
        String reason = REASON.in(execution);
        return reasons.find(reason).map(row -> row.name(requester.language())).orElse(reason);
    }
}
