package frontdesk.flows.appointmentrequest.process.usertask;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.flows.appointmentrequest.process.usertask.EarlierRequests.Earlier;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.casefile.CaseDirectory;
import java.time.InstantSource;
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
    private final AppointmentBook book;
    private final InstantSource clock;

    CaseSummary(CaseDirectory cases, CaseSummaryFormatter lines, AppointmentBook book, InstantSource clock) {
        this.cases = cases;
        this.lines = lines;
        this.book = book;
        this.clock = clock;
    }

    String of(AppointmentRequest asked, List<Earlier> earlier) {
        List<String> summary = new ArrayList<>();
        asked.aNumber().ifPresent(number -> summary.add("A-number given: " + number.value()));
        summary.addAll(lookedUp(asked));
        summary.addAll(bookedFor(earlier));
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

    /** What Frontdesk has booked for these requests, in the time of the office. */
    private List<String> bookedFor(List<Earlier> requests) {
        return requests.stream()
                .flatMap(earlier -> book.of(earlier.request().reference()).stream())
                .filter(appointment -> appointment.isAhead(clock.instant()))
                .map(CaseSummary::booked)
                .toList();
    }

    private static String booked(Appointment appointment) {
        return "Appointment booked already: %s, %s (%s)"
                .formatted(
                        OfficerFormats.time(appointment.at()),
                        appointment.office().name(),
                        appointment.request().value());
    }
}
