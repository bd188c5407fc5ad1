package frontdesk.demo.histories;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Applicant;
import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.casefile.CaseFile.Milestone;
import frontdesk.domain.casefile.CaseFile.Status;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.progress.CaseHistory;
import frontdesk.domain.progress.MilestoneType;
import frontdesk.domain.request.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case and its whole fate, the part that nobody knows yet included.
 *
 * @param number tells it from the others of its world
 */
public record SyntheticCase(
        int number,
        String form,
        String office,
        FiledBy filedBy,
        LocalDate filedOn,
        Map<MilestoneType, LocalDate> fate) {

    /** When it is or will be decided. */
    public LocalDate decidedOn() {
        return fate.get(MilestoneType.DECISION);
    }

    public boolean isPendingOn(LocalDate day) {
        return decidedOn().isAfter(day);
    }

    /** What is known of it on a day. */
    public CaseHistory historyOn(LocalDate day) {
        return CaseHistory.of(fileOn(day));
    }

    /** The case as a system of record feeds it on a day. */
    public CaseFile fileOn(LocalDate day) {
        return new CaseFile(
                new ReceiptNumber("MSC%010d".formatted(2_190_000_000L + number)),
                form,
                filedOn,
                filedBy,
                isPendingOn(day) ? Status.PENDING : Status.APPROVED,
                office,
                applicant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                milestones(day));
    }

    private List<Milestone> milestones(LocalDate day) {
        return fate.entrySet().stream()
                .filter(step -> !step.getValue().isAfter(day))
                .map(step -> new Milestone(step.getKey().name(), step.getValue()))
                .toList();
    }

    private Applicant applicant() {
        return new Applicant(
                "Sample Person " + number,
                LocalDate.of(1960, 1, 1).plusDays(number % 14_000),
                Optional.empty(),
                "sample." + number + "@example.org",
                Optional.empty(),
                Language.EN,
                new MailingAddress("1 Sample Street", Optional.empty(), "Washington", "DC", new ZipCode("20001")));
    }
}
