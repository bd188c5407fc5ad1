package frontdesk.engine.brief;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.casefile.CaseEstimates;
import frontdesk.ports.casefile.CaseEstimates.Expected;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A case as looked up, in plain lines for the officer. */
@Component
public class CaseSummaryFormatter {
    private final CaseDirectory cases;
    private final CaseEstimates estimates;
    private final Offices offices;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    CaseSummaryFormatter(
            CaseDirectory cases,
            CaseEstimates estimates,
            Offices offices,
            BusinessCalendars calendars,
            InstantSource clock) {
        this.cases = cases;
        this.estimates = estimates;
        this.offices = offices;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The case with this number, or a plain line where there is none. */
    public List<String> of(ReceiptNumber number, Requester requester) {
        return cases.find(number)
                .map(caseFile -> of(caseFile, requester))
                .orElseGet(() -> List.of("No case is known under receipt number " + number.value() + "."));
    }

    /** The case that is claimed, with a line that says whether the date of birth in the claim is the applicant's. */
    public List<String> of(CaseClaim claim) {
        Stream<String> birth = cases.find(claim.receiptNumber()).stream()
                .map(caseFile -> caseFile.applicant().dateOfBirth().equals(claim.dateOfBirth())
                        ? "The date of birth is the one on file."
                        : "The date of birth is NOT the one on file.");
        return Stream.concat(of(claim.receiptNumber(), claim.requester()).stream(), birth)
                .toList();
    }

    /** What is known of the case, and whether the requester may act on it. */
    public List<String> of(CaseFile caseFile, Requester requester) {
        return Stream.of(
                        Stream.of(
                                filing(caseFile),
                                "Applicant: " + caseFile.applicant().name()),
                        biometrics(caseFile).stream(),
                        estimates.decisionOf(caseFile).map(CaseSummaryFormatter::decision).stream(),
                        Stream.of(representation(caseFile, requester)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String filing(CaseFile caseFile) {
        return "%s: Form %s, %s, filed %s %s, office %s"
                .formatted(
                        caseFile.receiptNumber().value(),
                        caseFile.form(),
                        OfficerFormats.code(caseFile.status().name()),
                        OfficerFormats.day(caseFile.filedOn()),
                        caseFile.filedBy() == CaseFile.FiledBy.PAPER ? "on paper" : "online",
                        caseFile.fieldOffice());
    }

    private static String decision(Expected expected) {
        return "Decision likely around %s, for 8 in 10 cases like it between %s and %s (%,d cases compared)"
                .formatted(
                        OfficerFormats.day(expected.likely()),
                        OfficerFormats.day(expected.earliest()),
                        OfficerFormats.day(expected.latest()),
                        expected.comparedCases());
    }

    /** A representative acts only with a Form G-28 on file for the case: their own, not somebody else's. */
    private static String representation(CaseFile caseFile, Requester requester) {
        String representative = caseFile.representative()
                .map(person -> "Representative: " + person.name()
                        + (person.g28OnFile() ? ", Form G-28 on file" : ", no Form G-28 on file"))
                .orElse("No representative on file");
        boolean mayAct = caseFile.representative()
                .filter(Representative::g28OnFile)
                .filter(person -> person.is(requester))
                .isPresent();
        return requester.role() == Requester.Role.REPRESENTATIVE && !mayAct
                ? representative + ". The requester says to be a representative and may not act on this case."
                : representative;
    }

    /** In the time of the office that takes the fingerprints, or of the centre where it is not known. */
    private Optional<String> biometrics(CaseFile caseFile) {
        return caseFile.biometrics()
                .flatMap(biometrics -> biometrics
                        .appointmentAt()
                        .map(OffsetDateTime::toInstant)
                        .filter(clock.instant()::isBefore)
                        .map(at -> "Biometrics appointment: " + OfficerFormats.time(at.atZone(zoneOf(biometrics)))));
    }

    private ZoneId zoneOf(Biometrics biometrics) {
        return biometrics
                .office()
                .flatMap(offices::find)
                .map(Office::timeZone)
                .orElseGet(() -> calendars.ofCentre().zone());
    }
}
