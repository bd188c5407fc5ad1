package frontdesk.flows.biometricsreschedule.web;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.flows.biometricsreschedule.process.GoodCauseTable;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.web.json.BodyValidator;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.validation.PastDateCheck;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reason must be one of the table, and no wished day may be over. */
@Component
class RescheduleValidator implements BodyValidator {
    private static final String GOOD_CAUSE = "goodCause";

    private static final String PREFERRED_DATES = "preferredDates";

    private final GoodCauseTable causes;
    private final PastDateCheck past;
    private final CaseDirectory cases;
    private final Offices offices;
    private final BusinessCalendars calendars;

    RescheduleValidator(
            GoodCauseTable causes,
            PastDateCheck past,
            CaseDirectory cases,
            Offices offices,
            BusinessCalendars calendars) {
        this.causes = causes;
        this.past = past;
        this.cases = cases;
        this.offices = offices;
        this.calendars = calendars;
    }

    @Override
    public Class<? extends Record> of() {
        return RescheduleBody.class;
    }

    @Override
    public List<FieldProblem> judge(Map<String, Object> passed) {
        return Stream.concat(
                        cause(passed).stream(), past.in(passed, PREFERRED_DATES, () -> officeZone(passed)).stream())
                .toList();
    }

    /** The centre's where the case is not the asking account's own: a stranger learns nothing of it. */
    private ZoneId officeZone(Map<String, Object> passed) {
        Optional<String> account = Optional.ofNullable((String) passed.get("accountNumber"));
        return Optional.ofNullable((String) passed.get("receiptNumber"))
                .flatMap(ReceiptNumber::read)
                .flatMap(cases::find)
                .filter(known -> account.isPresent() && accounts(known).anyMatch(account.get()::equals))
                .flatMap(CaseFile::biometrics)
                .flatMap(CaseFile.Biometrics::office)
                .flatMap(offices::find)
                .map(Office::timeZone)
                .orElseGet(() -> calendars.ofCentre().zone());
    }

    private static Stream<String> accounts(CaseFile known) {
        return Stream.concat(
                known.accountNumber().stream(),
                known.representative().flatMap(CaseFile.Representative::accountNumber).stream());
    }

    private List<FieldProblem> cause(Map<String, Object> passed) {
        List<String> codes = causes.codes();
        return Optional.ofNullable((String) passed.get(GOOD_CAUSE))
                .map(String::strip)
                .filter(code -> !codes.contains(code))
                .map(unknown -> List.of(new FieldProblem(GOOD_CAUSE, "must be one of " + String.join(", ", codes))))
                .orElse(List.of());
    }
}
