package frontdesk.domain.casefile;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.Requester;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A filed form as the system of record knows it. Frontdesk looks cases up; it never decides them.
 *
 * @param isProtected whether the system of record says that it is protected by 8 U.S.C. 1367
 */
public record CaseFile(
        ReceiptNumber receiptNumber,
        String form,
        LocalDate filedOn,
        FiledBy filedBy,
        Status status,
        String fieldOffice,
        Applicant applicant,
        Optional<String> accountNumber,
        Optional<Representative> representative,
        Optional<Biometrics> biometrics,
        List<Milestone> milestones,
        boolean isProtected) {

    public CaseFile {
        milestones = List.copyOf(milestones);
    }

    /** A case of which the system of record does not say that it is protected. */
    public CaseFile(
            ReceiptNumber receiptNumber,
            String form,
            LocalDate filedOn,
            FiledBy filedBy,
            Status status,
            String fieldOffice,
            Applicant applicant,
            Optional<String> accountNumber,
            Optional<Representative> representative,
            Optional<Biometrics> biometrics,
            List<Milestone> milestones) {
        this(
                receiptNumber,
                form,
                filedOn,
                filedBy,
                status,
                fieldOffice,
                applicant,
                accountNumber,
                representative,
                biometrics,
                milestones,
                false);
    }

    /** How the form came in. */
    public enum FiledBy {
        PAPER,
        ONLINE
    }

    /** Where the form stands. */
    public enum Status {
        PENDING,
        APPROVED,
        DENIED,
        WITHDRAWN
    }

    /** The person whom the form is for. */
    public record Applicant(
            String name,
            LocalDate dateOfBirth,
            Optional<ANumber> aNumber,
            String email,
            Optional<PhoneNumber> phone,
            Language language,
            MailingAddress mailingAddress) {}

    /**
     * The attorney or accredited representative.
     *
     * @param g28OnFile whether a Form G-28 allows them to act on this case
     */
    public record Representative(
            String name,
            String email,
            Optional<String> accountNumber,
            boolean g28OnFile,
            Optional<MailingAddress> mailingAddress) {
        /** Whether the requester is this person, by e-mail address or by name. */
        public boolean is(Requester requester) {
            return requester.email().filter(email::equalsIgnoreCase).isPresent()
                    || name.strip().equalsIgnoreCase(requester.name().strip());
        }
    }

    /** Fingerprints and photograph: whether they are needed, when and where. */
    public record Biometrics(
            boolean required, Optional<OffsetDateTime> appointmentAt, Optional<String> office, int timesRescheduled) {}

    /** A step that the case has passed. */
    public record Milestone(String name, LocalDate on) {}

    /** The masked receipt number, so that a log never shows a person. */
    @Override
    public String toString() {
        return "CaseFile[" + receiptNumber + "]";
    }
}
