package frontdesk.flows.appointmentrequest.process.servicetask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.request.FlowEmailValues;
import frontdesk.flows.appointmentrequest.process.AppointmentReasonTable;
import frontdesk.flows.appointmentrequest.process.AppointmentRequestProcess;
import frontdesk.ports.request.ProtectedCases;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The {@code reasonName} of the request, which all e-mails of the flow may say. */
@Component
class ReasonEmailValues implements FlowEmailValues {
    private final ProtectedCases protectedCases;
    private final AppointmentReasonTable reasons;

    ReasonEmailValues(ProtectedCases protectedCases, AppointmentReasonTable reasons) {
        this.protectedCases = protectedCases;
        this.reasons = reasons;
    }

    @Override
    public String processKey() {
        return AppointmentRequestProcess.KEY;
    }

    /** Empty where the case is protected, or the reason not known any more: somebody else may read the mail. */
    @Override
    public Map<String, Object> values(DelegateExecution execution, Requester requester) {
        boolean isProtected = protectedCases.covers(new ReferenceNumber(execution.getProcessBusinessKey()));
        String name = reasons.find(REASON.in(execution))
                .filter(reason -> !isProtected)
                .map(reason -> reason.name(requester.language()))
                .orElse("");
        return Map.of("reasonName", name);
    }
}
