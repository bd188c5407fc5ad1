package frontdesk.flows.appointmentrequest.process;

import frontdesk.domain.ANumber;
import frontdesk.domain.CaseFile;
import frontdesk.domain.CaseFile.Representative;
import frontdesk.domain.ReceiptNumber;
import frontdesk.domain.Requester;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.flows.appointmentrequest.process.EarlierRequests.Earlier;
import frontdesk.ports.CaseDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cases that a request is about, as looked up, and appointments ahead, in plain lines for the officer. */
@Component
class CaseSummary {
    /** Of an applicant with many cases, the latest. */
    private static final int CASES = 3;

    private final CaseDirectory cases;
    private final AppointmentsAhead appointments;

    CaseSummary(CaseDirectory cases, AppointmentsAhead appointments) {
        this.cases = cases;
        this.appointments = appointments;
    }

    String of(AppointmentRequest asked, List<Earlier> earlier) {
        List<String> lines = new ArrayList<>();
        asked.aNumber().ifPresent(number -> lines.add("A-number given: " + number.value()));
        lines.addAll(lookedUp(asked));
        lines.addAll(appointments.bookedFor(earlier));
        return String.join("\n", lines);
    }

    private List<String> lookedUp(AppointmentRequest asked) {
        return asked.receiptNumber()
                .map(number -> byReceiptNumber(number, asked.requester()))
                .or(() -> asked.aNumber().map(number -> byANumber(number, asked.requester())))
                .orElse(List.of("Neither a receipt number nor an A-number was given, so no case was looked up."));
    }

    private List<String> byReceiptNumber(ReceiptNumber number, Requester requester) {
        return cases.find(number)
                .map(caseFile -> described(caseFile, requester))
                .orElseGet(() -> List.of("No case is known under receipt number " + number.value() + "."));
    }

    private List<String> byANumber(ANumber number, Requester requester) {
        List<CaseFile> found = cases.of(number, CASES);
        return found.isEmpty()
                ? List.of("No case is known under this A-number, and no receipt number was given.")
                : found.stream()
                        .flatMap(caseFile -> described(caseFile, requester).stream())
                        .toList();
    }

    private List<String> described(CaseFile caseFile, Requester requester) {
        return Stream.of(
                        Stream.of(
                                filing(caseFile),
                                "Applicant: " + caseFile.applicant().name()),
                        appointments.biometricsOf(caseFile).stream(),
                        Stream.of(representation(caseFile, requester)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String filing(CaseFile caseFile) {
        return "%s: Form %s, %s, filed %s %s, office %s"
                .formatted(
                        caseFile.receiptNumber().value(),
                        caseFile.form(),
                        OfficerWords.code(caseFile.status().name()),
                        OfficerWords.day(caseFile.filedOn()),
                        caseFile.filedBy() == CaseFile.FiledBy.PAPER ? "on paper" : "online",
                        caseFile.fieldOffice());
    }

    /** A representative acts only with a Form G-28 on file for the case: their own, not somebody else's. */
    private static String representation(CaseFile caseFile, Requester requester) {
        String representative = caseFile.representative()
                .map(person -> "Representative: " + person.name()
                        + (person.g28OnFile() ? ", Form G-28 on file" : ", no Form G-28 on file"))
                .orElse("No representative on file");
        boolean mayAct = caseFile.representative()
                .filter(Representative::g28OnFile)
                .filter(person -> isSame(person, requester))
                .isPresent();
        return requester.role() == Requester.Role.REPRESENTATIVE && !mayAct
                ? representative + ". The requester says to be a representative and may not act on this case."
                : representative;
    }

    private static boolean isSame(Representative onFile, Requester requester) {
        return requester.email().filter(onFile.email()::equalsIgnoreCase).isPresent()
                || onFile.name().strip().equalsIgnoreCase(requester.name().strip());
    }
}
