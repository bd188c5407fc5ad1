package frontdesk.flows.appointmentrequest.process;

import frontdesk.domain.CaseFile;
import frontdesk.domain.ReceiptNumber;
import frontdesk.domain.Requester;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.ports.CaseDirectory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The case that a request is about, as looked up, in plain lines for the officer. */
@Component
class CaseSummary {
    private final CaseDirectory cases;

    CaseSummary(CaseDirectory cases) {
        this.cases = cases;
    }

    String of(AppointmentRequest asked) {
        List<String> lines = new ArrayList<>();
        asked.aNumber().ifPresent(number -> lines.add("A-number given: " + number.value()));
        asked.receiptNumber()
                .ifPresentOrElse(
                        number -> lines.addAll(lookedUp(number, asked.requester())),
                        () -> lines.add("No receipt number was given, so no case was looked up."));
        return String.join("\n", lines);
    }

    private List<String> lookedUp(ReceiptNumber number, Requester requester) {
        return cases.find(number)
                .map(caseFile -> described(caseFile, requester))
                .orElseGet(() -> List.of("No case is known under receipt number " + number.value() + "."));
    }

    private static List<String> described(CaseFile caseFile, Requester requester) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: Form %s, %s, filed %s %s, office %s"
                .formatted(
                        caseFile.receiptNumber().value(),
                        caseFile.form(),
                        OfficerWords.code(caseFile.status().name()),
                        OfficerWords.day(caseFile.filedOn()),
                        caseFile.filedBy() == CaseFile.FiledBy.PAPER ? "on paper" : "online",
                        caseFile.fieldOffice()));
        lines.add("Applicant: " + caseFile.applicant().name());
        caseFile.biometrics()
                .flatMap(CaseFile.Biometrics::appointmentAt)
                .ifPresent(at -> lines.add("Biometrics appointment: " + at));
        lines.add(representation(caseFile, requester));
        return lines;
    }

    /** A representative acts only with a Form G-28 on file for the case. */
    private static String representation(CaseFile caseFile, Requester requester) {
        String representative = caseFile.representative()
                .map(person -> "Representative: " + person.name()
                        + (person.g28OnFile() ? ", Form G-28 on file" : ", no Form G-28 on file"))
                .orElse("No representative on file");
        boolean mayAct = caseFile.representative()
                .map(CaseFile.Representative::g28OnFile)
                .orElse(false);
        return requester.role() == Requester.Role.REPRESENTATIVE && !mayAct
                ? representative + ". The requester says to be a representative and may not act on this case."
                : representative;
    }
}
