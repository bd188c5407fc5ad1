package frontdesk.web.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Applicant;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.CaseFile.Milestone;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.web.requests.AddressBody;
import frontdesk.web.validation.PossibleAppointment;
import frontdesk.web.validation.PossiblePastDate;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidANumber;
import frontdesk.web.validation.ValidEmailAddress;
import frontdesk.web.validation.ValidPhoneNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A case as it is fed and given back. */
record CaseBody(
        @NotNull @Pattern(regexp = FORM, message = FORM_RULE)
        String form,

        @NotNull @PossiblePastDate LocalDate filedOn,
        @NotNull CaseFile.FiledBy filedBy,
        @NotNull CaseFile.Status status,

        @NotNull @Pattern(regexp = OFFICE, message = OFFICE_RULE)
        String fieldOffice,

        @NotNull ApplicantBody applicant,
        Optional<@Pattern(regexp = ACCOUNT, message = ACCOUNT_RULE) String> accountNumber,
        Optional<RepresentativeBody> representative,
        Optional<BiometricsBody> biometrics,
        @NotNull @Size(max = MOST_MILESTONES) List<MilestoneBody> milestones,

        @JsonProperty("protected")
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        @Schema(description = "Whether the case is protected by 8 U.S.C. 1367; false where it is left out.")
        Optional<Boolean> isProtected) {

    static final String FORM = "[A-Z]{1,4}-\\d{1,4}[A-Z]{0,3}";
    static final String FORM_RULE = "must be the name of a form, such as I-765";
    static final String OFFICE = "[A-Z0-9][A-Z0-9-]{0,15}";
    static final String OFFICE_RULE = "must be the code of an office, such as WAS";
    static final String ACCOUNT = "\\d{12}";
    static final String ACCOUNT_RULE = "must be an online account number of 12 digits";
    static final int MOST_MILESTONES = 50;

    static CaseBody of(CaseFile caseFile) {
        return new CaseBody(
                caseFile.form(),
                caseFile.filedOn(),
                caseFile.filedBy(),
                caseFile.status(),
                caseFile.fieldOffice(),
                ApplicantBody.of(caseFile.applicant()),
                caseFile.accountNumber(),
                caseFile.representative().map(RepresentativeBody::of),
                caseFile.biometrics().map(BiometricsBody::of),
                caseFile.milestones().stream().map(MilestoneBody::of).toList(),
                Optional.of(true).filter(protection -> caseFile.isProtected()));
    }

    CaseFile toCaseFile(ReceiptNumber receiptNumber) {
        return new CaseFile(
                receiptNumber,
                form,
                filedOn,
                filedBy,
                status,
                fieldOffice,
                applicant.toApplicant(),
                accountNumber,
                representative.map(RepresentativeBody::toRepresentative),
                biometrics.map(BiometricsBody::toBiometrics),
                milestones.stream().map(MilestoneBody::toMilestone).toList(),
                isProtected.orElse(false));
    }

    /** The person whom a form is for. */
    @Schema(name = "ApplicantBody")
    record ApplicantBody(
            @NotNull @ShortText String name,
            @NotNull @PossiblePastDate LocalDate dateOfBirth,
            Optional<@ValidANumber String> aNumber,
            @NotNull @ValidEmailAddress String email,
            Optional<@ValidPhoneNumber String> phone,
            @NotNull Language language,
            @NotNull AddressBody mailingAddress) {

        static ApplicantBody of(Applicant applicant) {
            return new ApplicantBody(
                    applicant.name(),
                    applicant.dateOfBirth(),
                    applicant.aNumber().map(ANumber::value),
                    applicant.email(),
                    applicant.phone().map(PhoneNumber::value),
                    applicant.language(),
                    AddressBody.of(applicant.mailingAddress()));
        }

        Applicant toApplicant() {
            return new Applicant(
                    name,
                    dateOfBirth,
                    aNumber.flatMap(ANumber::read),
                    email,
                    phone.map(PhoneNumber::new),
                    language,
                    mailingAddress.toMailingAddress());
        }
    }

    /** The attorney or accredited representative of an applicant. */
    @Schema(name = "RepresentativeBody")
    record RepresentativeBody(
            @NotNull @ShortText String name,
            @NotNull @ValidEmailAddress String email,
            Optional<@Pattern(regexp = CaseBody.ACCOUNT, message = CaseBody.ACCOUNT_RULE) String> accountNumber,
            boolean g28OnFile,
            Optional<AddressBody> mailingAddress) {

        static RepresentativeBody of(Representative representative) {
            return new RepresentativeBody(
                    representative.name(),
                    representative.email(),
                    representative.accountNumber(),
                    representative.g28OnFile(),
                    representative.mailingAddress().map(AddressBody::of));
        }

        Representative toRepresentative() {
            return new Representative(
                    name, email, accountNumber, g28OnFile, mailingAddress.map(AddressBody::toMailingAddress));
        }
    }

    /** Whether fingerprints and a photograph are needed, when and where. */
    @Schema(name = "BiometricsBody")
    record BiometricsBody(
            boolean required,
            Optional<@PossibleAppointment OffsetDateTime> appointmentAt,
            Optional<@Pattern(regexp = CaseBody.OFFICE, message = CaseBody.OFFICE_RULE) String> office,
            @Min(0) @Max(1000) int timesRescheduled) {

        static BiometricsBody of(Biometrics biometrics) {
            return new BiometricsBody(
                    biometrics.required(),
                    biometrics.appointmentAt(),
                    biometrics.office(),
                    biometrics.timesRescheduled());
        }

        Biometrics toBiometrics() {
            return new Biometrics(required, appointmentAt, office, timesRescheduled);
        }
    }

    /** A step that a case has passed. */
    @Schema(name = "MilestoneBody")
    record MilestoneBody(
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z_]{0,31}", message = "must be a milestone in capital letters, such as RECEIVED")
            String name,

            @NotNull @PossiblePastDate LocalDate on) {

        static MilestoneBody of(Milestone milestone) {
            return new MilestoneBody(milestone.name(), milestone.on());
        }

        Milestone toMilestone() {
            return new Milestone(name, on);
        }
    }
}
