package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.request.StepEmails;
import frontdesk.flows.appointmentrequest.process.AppointmentReasonTable;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.Notification.Validity;
import frontdesk.ports.request.ProtectedCases;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** E-mails of the flow: all of them may say the {@code reasonName} of the request. */
@Component
class AppointmentStepEmails {
    private final StepEmails emails;
    private final ProtectedCases protectedCases;
    private final AppointmentReasonTable reasons;

    AppointmentStepEmails(StepEmails emails, ProtectedCases protectedCases, AppointmentReasonTable reasons) {
        this.emails = emails;
        this.protectedCases = protectedCases;
        this.reasons = reasons;
    }

    /** As {@link StepEmails#send(DelegateExecution, int, Map)}. */
    void send(DelegateExecution execution, int round, Map<String, Object> values) {
        send(execution, round, values, List.of());
    }

    /** As {@link StepEmails#send(DelegateExecution, int, Map, List)}. */
    void send(DelegateExecution execution, int round, Map<String, Object> values, List<Attachment> attachments) {
        send(execution, round, values, attachments, Validity.UNLIMITED);
    }

    /** The same, where it makes sense until this moment alone. */
    void sendUntil(Instant end, DelegateExecution execution, int round, Map<String, Object> values) {
        send(execution, round, values, List.of(), Validity.until(end));
    }

    private void send(
            DelegateExecution execution,
            int round,
            Map<String, Object> values,
            List<Attachment> attachments,
            Validity validity) {
        emails.send(execution, round, requester -> withReason(execution, requester, values), attachments, validity);
    }

    /** The language that the requester wants to be told things in. */
    Language language(DelegateExecution execution) {
        return emails.requester(execution).language();
    }

    /** Empty where the case is protected, or the reason not known any more: somebody else may read the mail. */
    private Map<String, Object> withReason(
            DelegateExecution execution, Requester requester, Map<String, Object> values) {
        boolean isProtected = protectedCases.covers(new ReferenceNumber(execution.getProcessBusinessKey()));
        Map<String, Object> all = new HashMap<>(values);
        all.put(
                "reasonName",
                reasons.find(REASON.in(execution))
                        .filter(reason -> !isProtected)
                        .map(reason -> reason.name(requester.language()))
                        .orElse(""));
        return all;
    }
}
