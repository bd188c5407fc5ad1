package frontdesk.web.cases;

import static frontdesk.web.cases.CaseBody.ACCOUNT;
import static frontdesk.web.cases.CaseBody.ACCOUNT_RULE;
import static frontdesk.web.cases.CaseBody.FORM;
import static frontdesk.web.cases.CaseBody.FORM_RULE;
import static frontdesk.web.cases.CaseBody.MOST_MILESTONES;
import static frontdesk.web.cases.CaseBody.OFFICE;
import static frontdesk.web.cases.CaseBody.OFFICE_RULE;

import com.fasterxml.jackson.annotation.JsonProperty;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.web.cases.CaseBody.ApplicantBody;
import frontdesk.web.cases.CaseBody.BiometricsBody;
import frontdesk.web.cases.CaseBody.MilestoneBody;
import frontdesk.web.cases.CaseBody.RepresentativeBody;
import frontdesk.web.validation.PossiblePastDate;
import frontdesk.web.validation.ValidReceiptNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line of an import: a case with its receipt number. */
record CaseImportLine(
        @NotNull @ValidReceiptNumber String receiptNumber,

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
        @JsonProperty("protected") Optional<Boolean> isProtected) {

    CaseFile toCaseFile() {
        return body().toCaseFile(ReceiptNumber.read(receiptNumber).orElseThrow());
    }

    private CaseBody body() {
        return new CaseBody(
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
                isProtected);
    }
}
