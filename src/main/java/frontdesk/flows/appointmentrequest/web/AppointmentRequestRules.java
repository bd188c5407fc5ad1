package frontdesk.flows.appointmentrequest.web;

import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.process.AppointmentReasons;
import frontdesk.web.BodyRules;
import frontdesk.web.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the table of reasons asks of a request, beyond the form of its fields. */
@Component
class AppointmentRequestRules implements BodyRules {
    private static final String REASON = "reason";

    private final AppointmentReasons reasons;

    AppointmentRequestRules(AppointmentReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public Class<? extends Record> of() {
        return AppointmentRequestBody.class;
    }

    @Override
    public List<FieldError> judge(Map<String, Object> passed) {
        return Optional.ofNullable((String) passed.get(REASON))
                .map(String::strip)
                .map(code ->
                        reasons.find(code).map(reason -> lacks(reason, passed)).orElseGet(this::unknownReason))
                .orElse(List.of());
    }

    private List<FieldError> unknownReason() {
        return List.of(new FieldError(REASON, "must be one of " + String.join(", ", reasons.codes())));
    }

    private static List<FieldError> lacks(AppointmentReason reason, Map<String, Object> passed) {
        return reason.needs().stream()
                .filter(need -> !passed.containsKey(need.field()))
                .map(need -> new FieldError(need.field(), need.message()))
                .toList();
    }
}
