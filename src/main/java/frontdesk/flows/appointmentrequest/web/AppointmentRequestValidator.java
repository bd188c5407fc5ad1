package frontdesk.flows.appointmentrequest.web;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.process.AppointmentReasonTable;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.web.json.BodyValidator;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.validation.PastDateCheck;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the table of reasons asks of a request, and the calendar, beyond the form of its fields. */
@Component
class AppointmentRequestValidator implements BodyValidator {
    private static final String REASON = "reason";

    private static final String PREFERRED_DATES = "preferredDates";

    private final AppointmentReasonTable reasons;
    private final PastDateCheck past;
    private final Offices offices;
    private final BusinessCalendars calendars;

    AppointmentRequestValidator(
            AppointmentReasonTable reasons, PastDateCheck past, Offices offices, BusinessCalendars calendars) {
        this.reasons = reasons;
        this.past = past;
        this.offices = offices;
        this.calendars = calendars;
    }

    @Override
    public Class<? extends Record> of() {
        return AppointmentRequestBody.class;
    }

    @Override
    public List<FieldProblem> judge(Map<String, Object> passed) {
        return Stream.concat(
                        reason(passed).stream(), past.in(passed, PREFERRED_DATES, () -> officeZone(passed)).stream())
                .toList();
    }

    private ZoneId officeZone(Map<String, Object> passed) {
        return Optional.ofNullable((String) passed.get("zipCode"))
                .map(ZipCode::new)
                .flatMap(offices::fieldOfficeFor)
                .map(Office::timeZone)
                .orElseGet(() -> calendars.ofCentre().zone());
    }

    private List<FieldProblem> reason(Map<String, Object> passed) {
        return Optional.ofNullable((String) passed.get(REASON))
                .map(String::strip)
                .map(code ->
                        reasons.find(code).map(reason -> lacks(reason, passed)).orElseGet(this::unknownReason))
                .orElse(List.of());
    }

    private List<FieldProblem> unknownReason() {
        return List.of(new FieldProblem(REASON, "must be one of " + String.join(", ", reasons.codes())));
    }

    private static List<FieldProblem> lacks(AppointmentReason reason, Map<String, Object> passed) {
        return reason.needs().stream()
                .filter(need -> !passed.containsKey(need.field()))
                .map(need -> new FieldProblem(need.field(), need.message()))
                .toList();
    }
}
