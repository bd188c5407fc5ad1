package frontdesk.support;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Applicant;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.casefile.CaseFile.Milestone;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.casefile.CaseFile.Status;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Cases to test with. */
public final class CaseFixture {
    private static final LocalDate FILED_ON = LocalDate.parse("2026-03-02");

    private CaseFixture() {}

    /** Nothing left out that can be known of a case. */
    public static CaseFile fullCase(String receiptNumber) {
        return new CaseFile(
                new ReceiptNumber(receiptNumber),
                "I-765",
                FILED_ON,
                FiledBy.PAPER,
                Status.PENDING,
                "WAS",
                maria(Optional.of(new ANumber("A012345678")), Optional.of(new PhoneNumber("+12025550123"))),
                Optional.of("123456789012"),
                Optional.of(new Representative(
                        "Lee Attorney",
                        "lee@law.example",
                        Optional.of("210987654321"),
                        true,
                        Optional.of(address(Optional.empty())))),
                Optional.of(new Biometrics(
                        true,
                        Optional.of(OffsetDateTime.parse("2026-12-01T09:00:00-05:00")),
                        Optional.of("ASC-DC"),
                        1)),
                List.of(
                        new Milestone("RECEIVED", FILED_ON),
                        new Milestone("BIOMETRICS", LocalDate.parse("2026-04-20"))));
    }

    /** A pending case whose fingerprints are to be taken there and then. */
    public static CaseFile caseSeenAt(String receiptNumber, String office, OffsetDateTime at, int timesRescheduled) {
        CaseFile full = fullCase(receiptNumber);
        return new CaseFile(
                full.receiptNumber(),
                full.form(),
                full.filedOn(),
                full.filedBy(),
                full.status(),
                full.fieldOffice(),
                full.applicant(),
                full.accountNumber(),
                full.representative(),
                Optional.of(new Biometrics(true, Optional.of(at), Optional.of(office), timesRescheduled)),
                full.milestones());
    }

    /** Everything left out that may be unknown. */
    public static CaseFile sparseCase(String receiptNumber) {
        return new CaseFile(
                new ReceiptNumber(receiptNumber),
                "N-400",
                FILED_ON,
                FiledBy.ONLINE,
                Status.APPROVED,
                "LOS",
                maria(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Applicant maria(Optional<ANumber> aNumber, Optional<PhoneNumber> phone) {
        return new Applicant(
                "María Núñez",
                LocalDate.parse("1990-02-03"),
                aNumber,
                "maria@mail.example",
                phone,
                Language.ES,
                address(Optional.of("Apt 4")));
    }

    private static MailingAddress address(Optional<String> line2) {
        return new MailingAddress("12 Elm Street", line2, "Washington", "DC", new ZipCode("20001-1234"));
    }
}
