package frontdesk.flows.appointmentrequest.web;

import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.flows.appointmentrequest.process.AppointmentReasons;
import frontdesk.web.FieldError;
import frontdesk.web.InvalidRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the table of reasons asks of a request, beyond the form of its fields. */
@Component
class AppointmentRequestRules {
    private final AppointmentReasons reasons;

    AppointmentRequestRules(AppointmentReasons reasons) {
        this.reasons = reasons;
    }

    /** @throws InvalidRequest with every field that the reason asks for and the request lacks */
    void check(AppointmentRequest request) {
        Optional<AppointmentReason> reason = reasons.find(request.reason());
        if (reason.isEmpty()) {
            throw new InvalidRequest("reason", "must be one of " + String.join(", ", reasons.codes()));
        }
        List<FieldError> errors = request.lacks(reason.get()).stream()
                .map(lack -> new FieldError(lack.field(), lack.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
    }
}
