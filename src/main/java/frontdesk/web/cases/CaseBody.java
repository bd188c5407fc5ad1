package frontdesk.web.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.web.validation.PossiblePastDate;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
}
