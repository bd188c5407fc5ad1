package frontdesk.flows.appointmentrequest.process.usertask;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.flows.appointmentrequest.process.usertask.EarlierRequests.Earlier;
import frontdesk.ports.casefile.CaseDirectory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cases that a request is about, as looked up, and appointments ahead, in plain lines for the officer. */
@Component
class CaseSummary {
    /** Of an applicant with many cases, the latest. */
    private static final int CASES = 3;

    private final CaseDirectory cases;
    private final CaseSummaryFormatter lines;
    private final UpcomingAppointments appointments;

    CaseSummary(CaseDirectory cases, CaseSummaryFormatter lines, UpcomingAppointments appointments) {
        this.cases = cases;
        this.lines = lines;
        this.appointments = appointments;
    }

    String of(AppointmentRequest asked, List<Earlier> earlier) {
        List<String> summary = new ArrayList<>();
        asked.aNumber().ifPresent(number -> summary.add("A-number given: " + number.value()));
        summary.addAll(lookedUp(asked));
        summary.addAll(appointments.bookedFor(earlier));
        return String.join("\n", summary);
    }

    private List<String> lookedUp(AppointmentRequest asked) {
        return asked.receiptNumber()
                .map(number -> byReceiptNumber(number, asked.requester()))
                .or(() -> asked.aNumber().map(number -> byANumber(number, asked.requester())))
                .orElse(List.of("Neither a receipt number nor an A-number was given, so no case was looked up."));
    }

    private List<String> byReceiptNumber(ReceiptNumber number, Requester requester) {
        return lines.of(number, requester);
    }

    private List<String> byANumber(ANumber number, Requester requester) {
        List<CaseFile> found = cases.of(number, CASES);
        return found.isEmpty()
                ? List.of("No case is known under this A-number, and no receipt number was given.")
                : found.stream()
                        .flatMap(caseFile -> lines.of(caseFile, requester).stream())
                        .toList();
    }
}
